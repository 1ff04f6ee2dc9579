package nl.schoolbel.sla.escalation.domain;

import java.time.Instant;

/**
 * Where a point falls.
 *
 * @param point on the clock
 * @param at when the clock gets there, in the past or the future; null when it stands still, or is over, before that
 */
public record PlannedMark(MarkPoint point, Instant at) {

    boolean reachedBy(Instant now) {
        return at != null && !at.isAfter(now);
    }
}
