package nl.schoolbel.events.texts;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * The words of a resolution.
 *
 * @param ticketId the ticket, also the key of the record
 * @param done what was done, plain text, screened
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record ResolutionWritten(UUID ticketId, String done, Instant occurredAt, OccurredBy occurredBy)
        implements Fact {}
