package nl.schoolbel.events.tickets;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * The contactpersoon, or a coach as stand-in, took the ticket up.
 *
 * @param ticketId the ticket, also the key of the record
 * @param schoolId the school that owns the ticket
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record TicketTriageStarted(UUID ticketId, UUID schoolId, Instant occurredAt, OccurredBy occurredBy)
        implements Fact {}
