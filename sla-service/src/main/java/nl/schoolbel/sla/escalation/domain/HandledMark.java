package nl.schoolbel.sla.escalation.domain;

import java.time.Instant;
import nl.schoolbel.sla.clock.domain.Clock;

/**
 * A mark on which the last word has been said.
 *
 * @param mark its key
 * @param handledAt when it fired or was skipped
 * @param fired false when it was skipped
 * @param overturned true when it fired as a breach that later facts disproved
 * @param acknowledged true when an escalation that it led to was answered
 */
public record HandledMark(Mark mark, Instant handledAt, boolean fired, boolean overturned, boolean acknowledged) {

    /** What was told by it still stands. */
    boolean stands() {
        return fired && !overturned;
    }

    boolean isOf(Clock clock) {
        return mark.target() == clock.target() && mark.repeat() == clock.repeat();
    }
}
