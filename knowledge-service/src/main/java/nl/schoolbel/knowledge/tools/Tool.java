package nl.schoolbel.knowledge.tools;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.schoolbel.knowledge.tools.card.ToolCard;

/**
 * A tool as it is stored.
 *
 * @param revision goes up at each change, for the ETag
 * @param number of the newest version of its card, from 1
 * @param publishedAt when everybody could read it first; {@code null} when nobody ever could
 */
record Tool(
        UUID id, long revision, int number, ToolCard card, Instant addedAt, Instant publishedAt, Instant changedAt) {

    /** True from the day after the review date. */
    boolean isReviewOverdue(LocalDate today) {
        LocalDate review = card.privacyOrEmpty().reviewDate();
        return review != null && review.isBefore(today);
    }
}
