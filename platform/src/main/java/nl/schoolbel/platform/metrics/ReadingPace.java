package nl.schoolbel.platform.metrics;

import java.time.Duration;

/**
 * When to read the database again. A reading takes one hundredth of the time: one that grows with the data is made less often rather
 * than eating the database, but so often that its figures are worth an alert.
 */
final class ReadingPace {

    private static final int SHARE = 100;

    /** Half of the age at which figures count as old. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private ReadingPace() {}

    static Duration pause(Duration every, Duration took) {
        Duration fair = took.multipliedBy(SHARE);
        Duration bounded = fair.compareTo(LONGEST) < 0 ? fair : LONGEST;
        return bounded.compareTo(every) > 0 ? bounded : every;
    }
}
