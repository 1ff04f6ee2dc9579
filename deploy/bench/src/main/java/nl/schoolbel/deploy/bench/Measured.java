package nl.schoolbel.deploy.bench;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/**
 * What one operation did.
 *
 * @param operation its name, for the table
 * @param latencies of the successes, in microseconds
 * @param errors requests with another answer than expected, or none
 * @param refused requests that were told to come back later
 * @param took from the start of the first request to the end of the last
 */
record Measured(String operation, Histogram latencies, long errors, long refused, Duration took) {

    /** Longer than any time-out between here and the disk. */
    private static final long LONGEST_MICROS = Duration.ofMinutes(2).toNanos() / 1_000;

    private static final int SIGNIFICANT_DIGITS = 3;

    static Histogram emptyHistogram() {
        return new Histogram(LONGEST_MICROS, SIGNIFICANT_DIGITS);
    }

    /** Both, as if measured in one go. */
    Measured and(Measured other) {
        Histogram both = latencies.copy();
        both.add(other.latencies);
        return new Measured(operation, both, errors + other.errors, refused + other.refused, took.plus(other.took));
    }

    /** Successes. */
    long requests() {
        return latencies.getTotalCount();
    }

    /** Successes per second. */
    double perSecond() {
        return took.isZero() ? 0 : requests() * 1e9 / took.toNanos();
    }

    /** @param percentile 0 to 100 */
    double millisAt(double percentile) {
        return latencies.getValueAtPercentile(percentile) / 1e3;
    }

    double maxMillis() {
        return latencies.getMaxValue() / 1e3;
    }
}
