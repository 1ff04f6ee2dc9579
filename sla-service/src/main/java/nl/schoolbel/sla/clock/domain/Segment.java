package nl.schoolbel.sla.clock.domain;

import java.time.Instant;

/**
 * A half-open stretch of a clock's life in which one thing holds.
 *
 * @param from first instant of the segment
 * @param to first instant after it; null while it lasts
 * @param kind whether service time counts here
 * @param reason for whom the ticket waits, also when that does not pause the clock; null for ordinary running and for
 *     closed time
 */
public record Segment(Instant from, Instant to, Kind kind, SegmentReason reason) {

    /** Whether time counts. */
    public enum Kind {
        /** Service time counts. */
        RUNNING("running"),
        /** No time counts. */
        PAUSED("paused"),
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

    boolean runs() {
        return kind == Kind.RUNNING;
    }

    /** The part of the segment before an instant that lies after its start. */
    Segment until(Instant end) {
        return to == null || to.isAfter(end) ? new Segment(from, end, kind, reason) : this;
    }
}
