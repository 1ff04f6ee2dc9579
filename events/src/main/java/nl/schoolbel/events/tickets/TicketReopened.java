package nl.schoolbel.events.tickets;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.terms.ResolvedBy;

/**
 * The school refused the resolution, or opened the closed ticket again. The resolution counts as never given.
 *
 * @param ticketId the ticket, also the key of the record
 * @param schoolId the school that owns the ticket
 * @param resolvedBy whose resolution did not hold
 * @param wasClosed true when the ticket was closed, so that the closed time is left out of the clocks; false when a
 *     resolution was refused
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record TicketReopened(
        UUID ticketId,
        UUID schoolId,
        ResolvedBy resolvedBy,
        boolean wasClosed,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {}
