package nl.schoolbel.sla.escalation.domain;

import java.time.Instant;

/**
 * Where a percentage of the budget falls.
 *
 * @param percent of the budget
 * @param at when that much service time is used, in the past or the future; null when the clock stands still, or is
 *     over, before it gets there
 */
public record PlannedMark(int percent, Instant at) {

    boolean reachedBy(Instant now) {
        return at != null && !at.isAfter(now);
    }
}
