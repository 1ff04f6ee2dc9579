package nl.schoolbel.events.knowledge;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * An article that everybody can read is held to be right.
 *
 * @param articleId the article, also the key of the record
 * @param version the version that everybody reads, from 1; versions that were never checked leave holes
 * @param title the name of the article; a coach read it, and it names no person and no school
 * @param toolId the tool it is about; absent when it is about none
 * @param byReuse true when it helped with so many tickets that it stands, false when another coach validated it
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record ArticleValidated(
        UUID articleId,
        int version,
        String title,
        @MayBeAbsent UUID toolId,
        boolean byReuse,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {}
