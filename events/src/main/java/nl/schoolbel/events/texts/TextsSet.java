package nl.schoolbel.events.texts;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * The texts of the ticket are these from now on.
 *
 * @param ticketId the ticket, also the key of the record
 * @param title one line, screened
 * @param description plain text with line breaks, screened; may be empty
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record TextsSet(UUID ticketId, String title, String description, Instant occurredAt, OccurredBy occurredBy)
        implements Fact {}
