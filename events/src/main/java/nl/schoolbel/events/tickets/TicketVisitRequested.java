package nl.schoolbel.events.tickets;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * The school asked for a visit in a window, or for that window in place of the planned visit; nothing is planned by it.
 *
 * @param ticketId the ticket, also the key of the record
 * @param schoolId the school that owns the ticket
 * @param from start of the window, inclusive
 * @param until end of the window, exclusive
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record TicketVisitRequested(
        UUID ticketId, UUID schoolId, Instant from, Instant until, Instant occurredAt, OccurredBy occurredBy)
        implements Fact {}
