package nl.schoolbel.sla.clock.domain;

import java.time.Instant;

/**
 * A half-open stretch of a clock's life in which one thing holds. The last ones may lie in the future: of a pause that has a
 * limit it is known when it will end at the latest.
 *
 * @param from first instant of the segment
 * @param to first instant after it; null while it lasts
 * @param kind whether service time counts here
 * @param reason for whom the ticket waits, also when that does not pause the clock; null for ordinary running and for
 *     closed time
 * @param notPausing why the clock runs although the ticket waits; null otherwise
 * @param disputed true when the school contested this pause
 */
public record Segment(
        Instant from, Instant to, Kind kind, SegmentReason reason, NotPausing notPausing, boolean disputed) {

    /** Whether time counts. */
    public enum Kind {
        /** Service time counts. */
        RUNNING("running"),
        /** No time counts. */
        PAUSED("paused"),
        /** Service time counts: the beheerpartner called it solved, and that was refused later. */
        RESOLVED("resolved"),
        /** No time counts, because the ticket was closed. */
        CLOSED("closed");

        private final String json;

        Kind(String json) {
            this.json = json;
        }

        /** The name in JSON and tables. */
        public String json() {
            return json;
        }
    }

    /** A segment that nobody disputes, and in which a waiting does what it was meant for. */
    public Segment(Instant from, Instant to, Kind kind, SegmentReason reason) {
        this(from, to, kind, reason, null, false);
    }

    boolean runs() {
        return kind == Kind.RUNNING || kind == Kind.RESOLVED;
    }

    /** True when the ticket waits for somebody and the clock stands still for that. */
    public boolean isWaiting() {
        return kind == Kind.PAUSED && reason != SegmentReason.AT_SCHOOL && reason != SegmentReason.NOT_OFFERED;
    }

    /** True when an instant lies in it. */
    public boolean contains(Instant instant) {
        return !from.isAfter(instant) && (to == null || to.isAfter(instant));
    }

    /** The part of the segment before an instant that lies after its start. */
    Segment until(Instant end) {
        return to == null || to.isAfter(end) ? new Segment(from, end, kind, reason, notPausing, disputed) : this;
    }

    /** The part of the segment from an instant on that lies before its end. */
    Segment since(Instant start) {
        return from.isBefore(start) ? new Segment(start, to, kind, reason, notPausing, disputed) : this;
    }

    Segment contested() {
        return new Segment(from, to, kind, reason, notPausing, true);
    }
}
