package nl.schoolbel.sla.gateway.wire;

import java.time.Duration;

/** The moment at which something must be over, by the machine's own count, which nobody moves. */
record Deadline(long nanos) {

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** What is left, at least a millisecond, so that a timer can be set for it. */
    Duration left() {
        return Duration.ofNanos(
                Math.max(nanos - System.nanoTime(), Duration.ofMillis(1).toNanos()));
    }
}
