package nl.schoolbel.sla.escalation.domain;

import java.time.Instant;

/**
 * A mark on which the last word has been said.
 *
 * @param mark its key
 * @param handledAt when it fired or was skipped
 * @param fired false when it was skipped
 * @param overturned true when it fired as a breach that later facts disproved
 */
public record HandledMark(Mark mark, Instant handledAt, boolean fired, boolean overturned) {

    /** What was told by it still stands. */
    boolean stands() {
        return fired && !overturned;
    }
}
