package nl.schoolbel.sla.clock;

import java.time.Instant;
import java.util.List;
import nl.schoolbel.sla.clock.domain.Clock;

/**
 * A clock as the API shows it.
 *
 * @param state {@code running}, {@code paused}, {@code met}, {@code breached}, {@code met-late} or {@code ended}
 * @param budgetSeconds service time that was promised
 * @param elapsedSeconds service time used until now, or until it was met or ended
 * @param dueAt absent while paused, and when it is over
 */
public record ClockView(
        String target,
        String state,
        Instant startedAt,
        Instant dueAt,
        Instant metAt,
        Instant endedAt,
        long budgetSeconds,
        long elapsedSeconds,
        List<SegmentView> segments) {

    /** Half-open; {@code until} is absent while it lasts. */
    public record SegmentView(Instant from, Instant until, String kind, String reason) {}

    static ClockView of(Clock clock, Instant now) {
        return new ClockView(
                clock.target().json(),
                clock.stateAt(now).json(),
                clock.startedAt(),
                clock.dueAt(),
                clock.metAt(),
                clock.endedAt(),
                clock.budget().toSeconds(),
                clock.elapsed(now).toSeconds(),
                clock.segments().stream()
                        .map(segment -> new SegmentView(
                                segment.from(),
                                segment.to(),
                                segment.kind().json(),
                                segment.reason() == null
                                        ? null
                                        : segment.reason().json()))
                        .toList());
    }
}
