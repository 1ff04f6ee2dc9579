package nl.schoolbel.sla.servicetime.domain;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;

/**
 * Opening hours as written on the door: local wall-clock times, half-open, owned by the day on which they open.
 *
 * <p>A close before the opening lies on the next day ({@code 22:00–06:00}). A close equal to the opening is an empty
 * window; it can be written down, so that {@link WeeklyHours#problems} can name it, but no calendar accepts it.
 *
 * @param opensAt second of the day, 0 up to and including 86 399
 * @param closesAt second of the day, 0 up to and including 86 400 (which is {@code 24:00})
 */
public record LocalWindow(int opensAt, int closesAt) {

    static final int SECONDS_PER_DAY = 86_400;

    public LocalWindow {
        if (opensAt < 0 || opensAt >= SECONDS_PER_DAY) {
            throw new IllegalArgumentException("opensAt must be 0..86399 seconds, was " + opensAt);
        }
        if (closesAt < 0 || closesAt > SECONDS_PER_DAY) {
            throw new IllegalArgumentException("closesAt must be 0..86400 seconds, was " + closesAt);
        }
    }

    /**
     * Reads two ISO local times, for example {@code of("08:30", "17:00")}.
     *
     * @param closes may be {@code 24:00}
     * @throws DateTimeParseException when a time cannot be read
     */
    public static LocalWindow of(String opens, String closes) {
        return new LocalWindow(LocalTime.parse(opens).toSecondOfDay(), closingSecond(closes));
    }

    /** True when the window closes on the day after the one on which it opens. */
    public boolean overnight() {
        return closesAt < opensAt;
    }

    /** True when opening and closing are the same moment. */
    public boolean empty() {
        return opensAt == closesAt;
    }

    /** Seconds from the start of the owning day to the close: above 86 400 for an overnight window. */
    int closesAfter() {
        return overnight() ? closesAt + SECONDS_PER_DAY : closesAt;
    }

    private static int closingSecond(String closes) {
        return closes.equals("24:00") || closes.equals("24:00:00")
                ? SECONDS_PER_DAY
                : LocalTime.parse(closes).toSecondOfDay();
    }

    @Override
    public String toString() {
        return timeOf(opensAt) + "–" + timeOf(closesAt);
    }

    private static String timeOf(int second) {
        return second == SECONDS_PER_DAY
                ? "24:00"
                : LocalTime.ofSecondOfDay(second).toString();
    }
}
