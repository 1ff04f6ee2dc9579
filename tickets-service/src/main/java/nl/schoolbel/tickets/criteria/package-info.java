/**
 * What a list of tickets is asked for: {@link nl.schoolbel.tickets.criteria.TicketParameters} as they come in an address
 * or a saved view, {@link nl.schoolbel.tickets.criteria.TicketCriteria} once read. Next: {@code finding}.
 */
package nl.schoolbel.tickets.criteria;
