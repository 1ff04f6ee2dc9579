/** Files for tests: {@link nl.schoolbel.platform.testkit.files.SampleFiles}. */
package nl.schoolbel.platform.testkit.files;
