package nl.schoolbel.sla.board.live.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import nl.schoolbel.sla.clock.domain.Clock;
import nl.schoolbel.sla.clock.domain.ClockState;
import nl.schoolbel.sla.clock.domain.Segment;
import nl.schoolbel.sla.servicetime.domain.OutsideCalendarException;
import nl.schoolbel.sla.servicetime.domain.ServiceCalendar;

/**
 * How an open clock stands at a moment and how it goes on by itself, so that whoever looks at it can count along.
 *
 * @param late whether its due moment has come; one that was set by hand may lie where no service is left before it
 * @param remaining service time until it is due; below zero by as much as it is late
 * @param runs whether it counts at this moment: nothing pauses it, and there is service
 * @param paused for whom the ticket waits, in the words of the clock; null when nothing pauses it, as no waiting pauses the
 *     way to a due moment that was set by hand
 * @param opensAt when service starts next; null while there is service, and when that is never
 * @param closesAt when the service of now, or of the next opening, ends; null when that is never
 */
public record Countdown(
        boolean late, Duration remaining, boolean runs, String paused, Instant opensAt, Instant closesAt) {

    /** Of an open clock. */
    public static Countdown of(Clock clock, Instant now) {
        String paused = paused(clock, now);
        ServiceCalendar hours = clock.hours().at(now);
        Instant opens = orNever(() -> hours.nextOpen(now));
        boolean service = opens != null && !opens.isAfter(now);
        return new Countdown(
                clock.stateAt(now) == ClockState.BREACHED,
                remaining(clock, now),
                service && paused == null,
                paused,
                service ? null : opens,
                opens == null ? null : orNever(() -> hours.nextClose(opens)));
    }

    private static String paused(Clock clock, Instant now) {
        return clock.segments().stream()
                .filter(segment -> clock.movedTo() == null)
                .filter(segment -> segment.contains(now) && segment.kind() == Segment.Kind.PAUSED)
                .map(segment -> segment.reason().json())
                .findFirst()
                .orElse(null);
    }

    /** A due moment set by hand counts whatever the budget says. */
    private static Duration remaining(Clock clock, Instant now) {
        Instant moved = clock.movedTo();
        if (moved == null) {
            return clock.budget().minus(clock.elapsed(now));
        }
        return moved.isAfter(now)
                ? clock.hours().between(now, moved)
                : clock.hours().between(moved, now).negated();
    }

    private static Instant orNever(Supplier<Instant> next) {
        try {
            return next.get();
        } catch (OutsideCalendarException never) {
            return null;
        }
    }
}
