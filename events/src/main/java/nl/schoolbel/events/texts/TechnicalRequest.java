package nl.schoolbel.events.texts;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * The words of a request that goes on as a ticket.
 *
 * @param ticketId the ticket to open, also the key of the record; the same as in technical-request-passed-on
 * @param requestId the request, the same as in technical-request-passed-on
 * @param text plain text with line breaks, screened
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record TechnicalRequest(UUID ticketId, UUID requestId, String text, Instant occurredAt, OccurredBy occurredBy)
        implements Fact {}
