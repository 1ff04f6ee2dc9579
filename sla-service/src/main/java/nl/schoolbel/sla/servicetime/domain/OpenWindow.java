package nl.schoolbel.sla.servicetime.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of service time on the time line, half-open.
 *
 * @param opensAt first instant that counts
 * @param closesAt first instant that does not count any more; after {@code opensAt}
 */
public record OpenWindow(Instant opensAt, Instant closesAt) {

    /** Real elapsed time, also over a clock change. */
    public Duration length() {
        return Duration.between(opensAt, closesAt);
    }
}
