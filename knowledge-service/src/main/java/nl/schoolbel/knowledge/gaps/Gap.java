package nl.schoolbel.knowledge.gaps;

import java.time.Instant;
import java.util.UUID;

/**
 * A gap as it is stored.
 *
 * @param searches how often its words were looked for in vain of late
 */
record Gap(
        UUID id,
        long revision,
        String words,
        UUID schoolId,
        UUID toolId,
        int searches,
        Instant foundAt,
        Instant closedAt,
        String closeReason) {

    GapState state() {
        return closedAt == null ? GapState.OPEN : GapState.CLOSED;
    }

    GapView view(int windowDays) {
        return new GapView(
                id, state(), words, schoolId, toolId, searches, windowDays, foundAt, closedAt, closeReason, revision);
    }
}
