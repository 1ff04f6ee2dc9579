package nl.schoolbel.events.schools;

import static java.util.Objects.requireNonNull;

/**
 * One window of a school's ordinary week, half-open, on one day and on the clock of Europe/Amsterdam.
 *
 * @param day {@code monday} to {@code sunday}
 * @param open such as {@code 08:30}
 * @param close later than the opening; {@code 24:00} is the end of the day
 */
public record SchoolHours(String day, String open, String close) {

    /** Refuses a window that lacks one of them. */
    public SchoolHours {
        requireNonNull(day, "day");
        requireNonNull(open, "open");
        requireNonNull(close, "close");
    }
}
