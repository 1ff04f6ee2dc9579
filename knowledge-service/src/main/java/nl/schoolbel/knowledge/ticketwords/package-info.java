/**
 * The words of tickets, for as long as an article may be drafted from them. {@link
 * nl.schoolbel.knowledge.ticketwords.TicketWords} is told what {@code hearing} hears, in any order, and owns the rows;
 * {@code articles} takes what is due and {@code suggestions} looks at those of an open ticket.
 */
package nl.schoolbel.knowledge.ticketwords;
