package nl.schoolbel.sla.whatif.domain;

import java.time.Duration;
import java.time.Instant;
import nl.schoolbel.sla.clock.domain.Clock;
import nl.schoolbel.sla.clock.domain.ClockState;

/**
 * What a clock comes to at a moment.
 *
 * @param breached late, whether it was met since, ended without a verdict, or is open still
 * @param lateBy service time; zero when it is not late
 */
record Judged(ClockState state, boolean breached, Duration lateBy) {

    static Judged of(Clock clock, Instant now) {
        Instant at = clock.overBy(now) ? clock.overAt() : now;
        ClockState state = clock.stateAt(now);
        Duration late = lateBy(clock, at);
        boolean breached = switch (state) {
            case BREACHED, MET_LATE -> true;
            case ENDED -> !late.isZero();
            case RUNNING, PAUSED, MET -> false;
        };
        return new Judged(state, breached, breached ? late : Duration.ZERO);
    }

    private static Duration lateBy(Clock clock, Instant at) {
        Duration elapsed = clock.elapsed(at);
        Instant moved = clock.movedTo();
        Duration late = moved == null
                ? elapsed.minus(clock.budget())
                : elapsed.minus(clock.elapsed(moved.isBefore(at) ? moved : at));
        return late.isNegative() ? Duration.ZERO : late;
    }
}
