/**
 * What a ticket's priority is to be once it was reported: {@link nl.schoolbel.tickets.priority.PriorityChanges}. The first one comes
 * from the matrix ({@code intake}).
 */
package nl.schoolbel.tickets.priority;
