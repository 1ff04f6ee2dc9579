/**
 * The schools of the bestuur: {@link nl.schoolbel.tickets.schools.SchoolImport} takes a list in, {@link
 * nl.schoolbel.tickets.schools.Schools} reads and changes them. Whole states go out on the compacted topic, so that the
 * other services keep a copy.
 */
package nl.schoolbel.tickets.schools;
