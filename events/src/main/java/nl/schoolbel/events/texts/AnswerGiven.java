package nl.schoolbel.events.texts;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * A coach answered a question that the school asked from a ticket.
 *
 * @param ticketId the ticket, also the key of the record
 * @param requestId the request, the same as in ticket-coach-asked
 * @param text plain text with line breaks, screened
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record AnswerGiven(UUID ticketId, UUID requestId, String text, Instant occurredAt, OccurredBy occurredBy)
        implements Fact {}
