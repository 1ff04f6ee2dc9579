package nl.schoolbel.knowledge.articles;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.knowledge.articles.domain.ArticleLife;

/**
 * An article as it is stored.
 *
 * @param revision goes up at each change that somebody makes, for the ETag; counts do not move it
 * @param attention why coaches should look again; {@code null} when nothing asks for it
 * @param movedAt when it was added, checked, validated, sent back or archived last
 */
public record Article(
        UUID id,
        long revision,
        ArticleLife life,
        Instant addedAt,
        Instant publishedAt,
        Instant archivedAt,
        String archiveReason,
        Attention attention,
        String returnReason,
        Reuse reuse,
        Instant movedAt) {

    /**
     * How often it was of use.
     *
     * @param seenTimes tickets with this problem, the one it was drafted from included
     * @param helped readers whom it helped
     * @param notHelped readers whom it did not help
     * @param linkedTickets tickets that it is put on
     * @param helpedTickets those of them that it helped with
     */
    public record Reuse(int seenTimes, int helped, int notHelped, int linkedTickets, int helpedTickets) {}

    /** How sure it is. */
    public ArticleState state() {
        return ArticleState.of(life);
    }
}
