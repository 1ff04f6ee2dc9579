/**
 * Who follows a ticket and so is told of it: {@link nl.schoolbel.tickets.watchers.Watchers}. Whose ticket it is, and who
 * entered it, follow it by themselves until they say no.
 */
package nl.schoolbel.tickets.watchers;
