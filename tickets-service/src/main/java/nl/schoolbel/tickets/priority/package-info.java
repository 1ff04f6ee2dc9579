/**
 * What a ticket's priority is to be once it was reported: {@link nl.schoolbel.tickets.priority.PriorityChanges}, and
 * {@link nl.schoolbel.tickets.priority.PriorityRaising} when it is late. The first one comes
 * from the matrix ({@code intake}).
 */
package nl.schoolbel.tickets.priority;
