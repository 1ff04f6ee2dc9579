package nl.schoolbel.events.texts;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * The words of a comment.
 *
 * @param ticketId the ticket, also the key of the record
 * @param commentId the comment, the same as in {@code ticket-commented}
 * @param text plain text with line breaks, screened
 * @param publicComment true when the beheerpartner may read it, false when it stays within the school
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record CommentWritten(
        UUID ticketId, UUID commentId, String text, boolean publicComment, Instant occurredAt, OccurredBy occurredBy)
        implements Fact {}
