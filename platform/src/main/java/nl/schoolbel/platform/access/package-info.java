/** Who asks and within which scope: {@link nl.schoolbel.platform.access.Caller}, read from the token only. */
package nl.schoolbel.platform.access;
