package nl.schoolbel.sla.escalation.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import nl.schoolbel.sla.clock.domain.Clock;

/** Telling the last level again while nobody answers. One is planned at a time, since there is no end to them. */
final class Repeats {

    private Repeats() {}

    /**
     * The next time at which the last level is told again: the first that is to come, or, of those that have come without
     * being told, the last. Empty before the last level has been reached, and from the moment that somebody answered it, or
     * that the clock is over.
     *
     * @param handled all marks of the ticket on which the last word has been said
     * @param cycle that the clock is in
     */
    static Optional<MarkPoint> next(
            Clock clock, MarkScheme scheme, Collection<HandledMark> handled, int cycle, Instant now) {
        if (scheme.repeatAfter() == null || !clock.open()) {
            return Optional.empty();
        }
        MarkPoint first = scheme.repeatAfter();
        int every = scheme.repeatEveryMinutes();
        Instant firstAt = Marks.plannedAt(clock, first);
        if (firstAt == null || firstAt.isAfter(now)) {
            return Optional.empty();
        }
        int told = 0;
        for (HandledMark mark : handled) {
            if (!mark.isOf(clock) || mark.mark().cycle() != cycle) {
                continue;
            }
            MarkPoint point = mark.mark().point();
            boolean ofLastLevel = point.equals(first) || scheme.isRepeat(point);
            if (ofLastLevel && mark.acknowledged()) {
                return Optional.empty();
            }
            if (ofLastLevel) {
                told = Math.max(told, (point.offsetMinutes() - first.offsetMinutes()) / every);
            }
        }
        Duration since = clock.elapsed(now).minus(clock.elapsed(firstAt));
        int come = Math.toIntExact(since.toMinutes() / every);
        return Optional.of(first.later(Math.max(come, told + 1) * every));
    }
}
