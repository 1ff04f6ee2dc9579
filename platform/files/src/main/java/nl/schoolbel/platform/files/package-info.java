/**
 * Files that people send. What comes in is not believed but opened, and only what was made anew of it is kept: {@link
 * nl.schoolbel.platform.files.Cleaning}. It owns nothing; who keeps files stores what comes out of it.
 */
package nl.schoolbel.platform.files;
