/**
 * Two tickets about one thing become one: {@link nl.schoolbel.tickets.merging.Merging}.
 */
package nl.schoolbel.tickets.merging;
