package nl.schoolbel.sla.explain.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.schoolbel.sla.clock.domain.NotPausing;
import nl.schoolbel.sla.clock.domain.Segment.Kind;
import nl.schoolbel.sla.clock.domain.SegmentReason;

/**
 * A stretch of a clock's life, half-open, in which one thing holds and which lies on one side of the due moment and of the
 * present.
 *
 * @param reason for whom the ticket waits, also when that does not pause the clock; null for ordinary running
 * @param notPausing why the clock runs although the ticket waits; null otherwise
 * @param disputed true when the school contested this pause
 * @param used service time that counts; zero in a pause
 * @param stoodStill service time that would have counted without the pause; zero while it runs
 * @param counted what {@code used} is made of; empty in a pause
 * @param skipped dates on which nothing counts
 */
public record Part(
        Instant from,
        Instant until,
        Phase phase,
        Kind kind,
        SegmentReason reason,
        NotPausing notPausing,
        boolean disputed,
        Duration used,
        Duration stoodStill,
        List<CountedDays> counted,
        List<SkippedDays> skipped) {

    public boolean runs() {
        return kind == Kind.RUNNING || kind == Kind.RESOLVED;
    }
}
