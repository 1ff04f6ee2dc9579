/**
 * What every feature stands on: the ticket's row ({@link nl.schoolbel.tickets.ticket.TicketStore}), who sees and may what
 * ({@link nl.schoolbel.tickets.ticket.TicketScope}), and the one way to take a step ({@link
 * nl.schoolbel.tickets.ticket.TicketSteps}): lock, precondition, rule, row, history, events, in one transaction.
 */
package nl.schoolbel.tickets.ticket;
