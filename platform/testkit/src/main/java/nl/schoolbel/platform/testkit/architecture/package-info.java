/**
 * How code is laid out, as rules that a build can check: {@link nl.schoolbel.platform.testkit.architecture.ArchitectureRules}.
 */
package nl.schoolbel.platform.testkit.architecture;
