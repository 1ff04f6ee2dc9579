package nl.schoolbel.sla.clock;

import java.time.Instant;
import java.util.List;
import nl.schoolbel.sla.clock.domain.Clock;
import nl.schoolbel.sla.clock.domain.Segment;

/**
 * A clock as the API shows it.
 *
 * @param repeat which clock of the target it is, from 1
 * @param state {@code running}, {@code paused}, {@code met}, {@code breached}, {@code met-late} or {@code ended}
 * @param dueAt absent while nobody knows when a pause ends, and when it is over
 * @param endReason why it ended without a verdict: {@code withdrawn}, {@code merged}, {@code handed-on}, {@code resolved},
 *     {@code not-needed} or {@code nothing-promised}
 * @param hours which hours count, as the agreement names them
 * @param priority whose budget counts
 * @param budgetSeconds service time that was promised
 * @param elapsedSeconds service time used until now, or until it was met or ended
 * @param moved due moments that were set by hand, oldest first
 * @param contests pauses that the school does not accept, oldest first
 * @param earlier the clocks of the target before this one, oldest first
 */
public record ClockView(
        String target,
        int repeat,
        String state,
        Instant startedAt,
        Instant dueAt,
        Instant metAt,
        Instant endedAt,
        String endReason,
        String hours,
        int priority,
        long budgetSeconds,
        long elapsedSeconds,
        List<SegmentView> segments,
        List<MovedView> moved,
        List<ContestView> contests,
        List<EarlierView> earlier) {

    /**
     * Half-open; {@code until} is absent while it lasts, and may lie ahead for a pause that has a limit.
     *
     * @param kind {@code running}, {@code paused}, {@code resolved} (counts: the resolution was refused) or {@code closed}
     * @param notPausing why the clock runs although the ticket waits: {@code not-agreed}, {@code not-by-school},
     *     {@code not-by-beheerpartner} or {@code pause-limit}
     * @param disputed whether the school contested this pause
     */
    public record SegmentView(
            Instant from, Instant until, String kind, String reason, String notPausing, boolean disputed) {

        static SegmentView of(Segment segment) {
            return new SegmentView(
                    segment.from(),
                    segment.to(),
                    segment.kind().json(),
                    segment.reason() == null ? null : segment.reason().json(),
                    segment.notPausing() == null ? null : segment.notPausing().json(),
                    segment.disputed());
        }
    }

    /** A due moment that the bestuur set, and why. */
    public record MovedView(Instant movedAt, Instant dueAt, String reason) {}

    /** @param pausedAt a moment in the pause that is meant */
    public record ContestView(Instant contestedAt, Instant pausedAt, String reason) {}

    /**
     * A clock that is over.
     *
     * @param dueAt what it was held against
     */
    public record EarlierView(
            int repeat,
            String state,
            Instant startedAt,
            Instant dueAt,
            Instant metAt,
            Instant endedAt,
            String endReason,
            long elapsedSeconds) {

        static EarlierView of(Clock clock, Instant now) {
            return new EarlierView(
                    clock.repeat(),
                    clock.stateAt(now).json(),
                    clock.startedAt(),
                    clock.heldAgainst(),
                    clock.metAt(),
                    clock.endedAt(),
                    ClockView.endReason(clock),
                    clock.elapsed(now).toSeconds());
        }
    }

    static ClockView of(Clock clock, String hours, List<Clock> past, List<OwnFacts.Said> said, Instant now) {
        return new ClockView(
                clock.target().json(),
                clock.repeat(),
                clock.stateAt(now).json(),
                clock.startedAt(),
                clock.dueAt(),
                clock.metAt(),
                clock.endedAt(),
                endReason(clock),
                hours,
                clock.priority(),
                clock.budget().toSeconds(),
                clock.elapsed(now).toSeconds(),
                clock.segments().stream().map(SegmentView::of).toList(),
                said.stream()
                        .filter(one -> one.dueAt() != null)
                        .map(one -> new MovedView(one.at(), one.dueAt(), one.reason()))
                        .toList(),
                said.stream()
                        .filter(one -> one.pausedAt() != null)
                        .map(one -> new ContestView(one.at(), one.pausedAt(), one.reason()))
                        .toList(),
                past.stream().map(one -> EarlierView.of(one, now)).toList());
    }

    private static String endReason(Clock clock) {
        return clock.endReason() == null ? null : clock.endReason().json();
    }
}
