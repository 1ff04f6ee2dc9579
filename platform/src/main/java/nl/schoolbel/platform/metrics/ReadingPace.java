package nl.schoolbel.platform.metrics;

import java.time.Duration;

/**
 * When to read the database again. A reading takes one hundredth of the time at most: one that grows with the data is made less often rather
 * than eating the database.
 */
final class ReadingPace {

    private static final int SHARE = 100;

    private ReadingPace() {}

    static Duration pause(Duration every, Duration took) {
        Duration bound = took.multipliedBy(SHARE);
        return bound.compareTo(every) > 0 ? bound : every;
    }
}
