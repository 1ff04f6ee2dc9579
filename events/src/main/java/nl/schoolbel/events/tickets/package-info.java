/**
 * Events that tell where a ticket stands. Start at {@link nl.schoolbel.events.tickets.TicketEvents}, which lists
 * them; schema and example of each lie under {@code events/<fact>/v<version>/} in the resources.
 */
package nl.schoolbel.events.tickets;
