package nl.schoolbel.tickets.ticket;

import java.time.Instant;

/**
 * A ticket of a list.
 *
 * @param nextDueAt the earliest due moment that is neither met nor paused; the end of the year 9999 for none
 */
public record FoundTicket(Ticket ticket, Instant nextDueAt) {}
