package nl.schoolbel.tickets.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;

/**
 * Hours of one day of every week, on the clock of the school: half-open, never over midnight.
 *
 * @param day the day of the week
 * @param opensAt minute of the day, 0 up to and including 1 439
 * @param closesAt minute of the day, after the opening, up to and including 1 440 (which is 24:00)
 */
public record WeeklyWindow(DayOfWeek day, int opensAt, int closesAt) {

    static final int MINUTES_PER_DAY = 1_440;

    public WeeklyWindow {
        if (opensAt < 0 || closesAt > MINUTES_PER_DAY || closesAt <= opensAt) {
            throw new IllegalArgumentException(
                    "a window closes after it opens, on one day: " + opensAt + "–" + closesAt);
        }
    }

    /** Reads two times such as {@code 08:30}; {@code closes} may be {@code 24:00}. */
    public static WeeklyWindow of(DayOfWeek day, String opens, String closes) {
        return new WeeklyWindow(day, minuteOf(opens), minuteOf(closes));
    }

    /** The minute of the day of a time such as {@code 08:30}; {@code 24:00} is the last. */
    public static int minuteOf(String time) {
        return time.equals("24:00") ? MINUTES_PER_DAY : LocalTime.parse(time).toSecondOfDay() / 60;
    }

    public boolean overlaps(WeeklyWindow other) {
        return day == other.day && opensAt < other.closesAt && other.opensAt < closesAt;
    }

    /** As people write it, such as {@code 08:30–12:15}. */
    public String hours() {
        return time(opensAt) + "–" + time(closesAt);
    }

    private static String time(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }

    Instant start(LocalDate date, ZoneId zone) {
        return at(date, opensAt, zone);
    }

    Instant end(LocalDate date, ZoneId zone) {
        return at(date, closesAt, zone);
    }

    private static Instant at(LocalDate date, int minute, ZoneId zone) {
        return minute == MINUTES_PER_DAY
                ? date.plusDays(1).atStartOfDay(zone).toInstant()
                : date.atTime(LocalTime.ofSecondOfDay(minute * 60L))
                        .atZone(zone)
                        .toInstant();
    }
}
