package nl.schoolbel.knowledge.practices;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.knowledge.practices.domain.PracticeLife;

/**
 * A practice as it is stored.
 *
 * @param revision goes up at each change, for the ETag
 * @param author the subject of who added it; leaves the service nowhere
 * @param authorRole as what its author wrote it; {@code null} when that is not known
 * @param freshSince when it was published or confirmed last; {@code null} when it never was published
 * @param waitingSince {@code null} when nothing waits for a check
 * @param returned {@code null} when the newest version was not given back
 * @param movedAt when it was added, published or archived last
 */
record Practice(
        UUID id,
        long revision,
        String author,
        AuthorRole authorRole,
        PracticeLife life,
        Instant addedAt,
        Instant publishedAt,
        Instant confirmedAt,
        Instant freshSince,
        Instant waitingSince,
        PracticeView.Returned returned,
        Instant archivedAt,
        String archiveReason,
        Instant movedAt) {

    PracticeView view(PracticeVersion version, boolean stale, boolean own, boolean insider) {
        return new PracticeView(
                id,
                PracticeState.of(life),
                version.number(),
                life.published() == 0 ? null : life.published(),
                PracticeWords.of(version.text(), authorRole),
                stale,
                own,
                addedAt,
                publishedAt,
                confirmedAt,
                insider ? waitingSince : null,
                insider ? returned : null,
                archivedAt,
                insider ? archiveReason : null,
                revision);
    }
}
