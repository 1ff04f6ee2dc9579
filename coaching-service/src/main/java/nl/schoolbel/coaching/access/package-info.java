/** Which schools a caller sees: {@link nl.schoolbel.coaching.access.SchoolScope}. */
package nl.schoolbel.coaching.access;
