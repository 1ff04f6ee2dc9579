package nl.schoolbel.knowledge.practices;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.knowledge.practices.domain.PracticeLife;

/**
 * A practice as it is stored.
 *
 * @param revision goes up at each change, for the ETag
 * @param author the subject of who added it; leaves the service nowhere
 * @param movedAt when it was added, published or archived last
 */
record Practice(
        UUID id,
        long revision,
        String author,
        PracticeLife life,
        Instant addedAt,
        Instant publishedAt,
        Instant archivedAt,
        String archiveReason,
        Instant movedAt) {

    PracticeView view(PracticeVersion version, boolean own, boolean insider) {
        PracticeText text = version.text();
        return new PracticeView(
                id,
                PracticeState.of(life),
                version.number(),
                life.published() == 0 ? null : life.published(),
                text.schoolId(),
                text.toolId(),
                text.title(),
                text.question(),
                text.setting(),
                text.steps(),
                text.subjectAreas(),
                text.durationMinutes(),
                text.outcome(),
                own,
                addedAt,
                publishedAt,
                archivedAt,
                insider ? archiveReason : null,
                revision);
    }
}
