package nl.schoolbel.sla.gateway.connectors.domain;

import java.time.Duration;

/** How long a poll waits for a system that fails. */
public final class PollPauses {

    public static final Duration LONGEST = Duration.ofMinutes(15);

    private PollPauses() {}

    /**
     * Doubles with each failure, up to a quarter of an hour; a longer one when they ask for it, up to an hour.
     *
     * @param failures in a row, this one included; at least 1
     * @param asked null for nothing
     */
    public static Duration after(int failures, Duration interval, Duration asked) {
        Duration pause = interval.multipliedBy(1L << Math.min(failures, 10));
        Duration usual = pause.compareTo(LONGEST) > 0 ? longer(LONGEST, interval) : pause;
        if (asked == null || asked.compareTo(usual) <= 0) {
            return usual;
        }
        Duration hour = Duration.ofHours(1);
        return asked.compareTo(hour) > 0 ? longer(hour, usual) : asked;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
