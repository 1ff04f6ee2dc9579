package nl.schoolbel.events.knowledge;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * An article that everybody could read was taken from the list. What refers to it goes on to do so.
 *
 * @param articleId the article, also the key of the record
 * @param version the version that everybody read last
 * @param toolId the tool it is about; absent when it is about none
 * @param forGood true when it was archived; false when coaches check it again, after which it is told anew
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record ArticleArchived(
        UUID articleId,
        int version,
        @MayBeAbsent UUID toolId,
        boolean forGood,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {}
