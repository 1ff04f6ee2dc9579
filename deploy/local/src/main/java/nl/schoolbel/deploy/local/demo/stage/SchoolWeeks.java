package nl.schoolbel.deploy.local.demo.stage;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * Weeks with lessons, counted from the running week: −1 is the last one before it that was no holiday, +1 the first one
 * after it.
 */
public final class SchoolWeeks {

    /** No holiday is longer; beyond it, a week counts as one with lessons. */
    private static final int LONGEST_HOLIDAY_WEEKS = 10;

    /**
     * Days without lessons.
     *
     * @param lastDate inclusive
     */
    public record Holiday(LocalDate firstDate, LocalDate lastDate) {

        boolean holds(LocalDate day) {
            return !day.isBefore(firstDate) && !day.isAfter(lastDate);
        }
    }

    private final LocalDate thisMonday;
    private final List<Holiday> holidays;

    /** @param holidays of all regions that the schools lie in; a week in which one has a holiday counts for none */
    public SchoolWeeks(LocalDate today, List<Holiday> holidays) {
        this.thisMonday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        this.holidays = List.copyOf(holidays);
    }

    /** The day in the week of this number; in the running week for zero, whether or not that is a holiday. */
    public LocalDate day(int week, DayOfWeek day) {
        return monday(week).plusDays(day.getValue() - 1L);
    }

    private LocalDate monday(int week) {
        LocalDate monday = thisMonday;
        for (int i = 0; i < Math.abs(week); i++) {
            monday = next(monday, Integer.signum(week));
        }
        return monday;
    }

    private LocalDate next(LocalDate monday, int direction) {
        LocalDate candidate = monday.plusWeeks(direction);
        List<LocalDate> passed = new ArrayList<>();
        while (isHoliday(candidate) && passed.size() < LONGEST_HOLIDAY_WEEKS) {
            passed.add(candidate);
            candidate = candidate.plusWeeks(direction);
        }
        return candidate;
    }

    private boolean isHoliday(LocalDate monday) {
        // Wednesday: a week of which only Monday or Friday is free still is one with lessons.
        LocalDate middle = monday.plusDays(2);
        return holidays.stream().anyMatch(holiday -> holiday.holds(middle));
    }
}
