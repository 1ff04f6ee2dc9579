package nl.schoolbel.knowledge.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import nl.schoolbel.knowledge.reviews.domain.ReviewLife;

/**
 * A review as it is stored.
 *
 * @param revision goes up at each change, for the ETag
 * @param role as whom it was written
 * @param publishedAt {@code null} while it is not for everybody
 * @param reason of the last refusal; {@code null} when there is none
 */
record Review(
        UUID id,
        long revision,
        Reviewed thing,
        ReviewLife life,
        ReviewerRole role,
        ReviewText words,
        Instant writtenAt,
        Instant publishedAt,
        RefusalReason reason,
        String note,
        String appeal) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    boolean isPublished() {
        return life.step() == ReviewLife.Step.PUBLISHED;
    }

    /** @param insider true for its writer and for coaches, who see how it came to this */
    ReviewView view(boolean own, boolean insider) {
        return new ReviewView(
                id,
                thing,
                ReviewState.valueOf(life.step().name()),
                words.rating(),
                words.text(),
                role,
                words.context(),
                own,
                publishedAt == null ? null : LocalDate.ofInstant(publishedAt, ZONE),
                insider ? writtenAt : null,
                insider ? reason : null,
                insider ? note : null,
                insider ? appeal : null,
                own ? life.appeal().isEmpty() : null,
                revision);
    }
}
