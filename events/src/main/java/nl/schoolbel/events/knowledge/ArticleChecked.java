package nl.schoolbel.events.knowledge;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * A coach has checked the words of an article, for the first time or anew: everybody can read it from now on.
 *
 * @param articleId the article, also the key of the record
 * @param version the version that everybody reads, from 1; versions that were never checked leave holes
 * @param title the name of the article; a coach read it, and it names no person and no school
 * @param toolId the tool it is about; absent when it is about none
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record ArticleChecked(
        UUID articleId,
        int version,
        String title,
        @MayBeAbsent UUID toolId,
        Instant occurredAt,
        OccurredBy occurredBy) implements Fact {}
