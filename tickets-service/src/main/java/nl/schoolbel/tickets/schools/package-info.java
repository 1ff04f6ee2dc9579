/**
 * The schools of the bestuur: {@link nl.schoolbel.tickets.schools.Schools} reads and changes one, {@link
 * nl.schoolbel.tickets.schools.SchoolRegister} writes and tells one or many. Whole states go out on the compacted topic, so
 * that the other services keep a copy. {@code schoolhours} and {@code succession} change what is more than a name, {@code
 * schoolimport} and {@code imports} take lists in, {@code contactpersonen} and {@code things} keep what a school has.
 */
package nl.schoolbel.tickets.schools;
