/**
 * The list of tickets and the search in it. {@link nl.schoolbel.tickets.finding.TicketFinder} puts together what is asked
 * ({@code criteria}), what the caller may see and what the words mean; {@link nl.schoolbel.tickets.finding.TicketQuery}
 * makes the one statement of it that stays fast on a large board.
 */
package nl.schoolbel.tickets.finding;
