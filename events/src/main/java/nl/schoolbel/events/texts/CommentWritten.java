package nl.schoolbel.events.texts;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * The words of a comment.
 *
 * @param ticketId the ticket, also the key of the record
 * @param commentId the comment, the same as in {@code ticket-commented}
 * @param text plain text with line breaks, screened
 * @param publicComment true when the beheerpartner may read it, false when it stays within the school
 * @param about the step that the words belong to, such as {@code give-workaround}; {@code comment} for none; the list may
 *     grow; absent from who told it before this was told
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record CommentWritten(
        UUID ticketId,
        UUID commentId,
        String text,
        boolean publicComment,
        @MayBeAbsent String about,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {}
