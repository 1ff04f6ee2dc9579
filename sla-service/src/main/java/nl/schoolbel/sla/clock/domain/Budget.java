package nl.schoolbel.sla.clock.domain;

import java.time.Duration;
import java.time.Instant;
import nl.schoolbel.sla.servicetime.domain.OutsideCalendarException;
import nl.schoolbel.sla.servicetime.domain.ServiceCalendar;

/**
 * How long something may take: an amount of service time, or a number of working days.
 *
 * <p>Working days become service time once, by the calendar that holds when the clock starts; percentages, pauses and a
 * change of priority count on that.
 *
 * @param time service time above zero; null for working days
 * @param workingDays dates that own a window, above zero; 0 for service time
 * @param endOfWorkingDay whether the whole last day may be used; else until the time of day at which the clock started
 */
public record Budget(Duration time, int workingDays, boolean endOfWorkingDay) {

    /** More than any calendar holds: what is due after so many working days as never come is never due. */
    private static final Duration NEVER = Duration.ofDays(36_500);

    /** Refuses both, neither, and what is not above zero. */
    public Budget {
        if ((time == null) == (workingDays == 0)) {
            throw new IllegalArgumentException("either service time or working days");
        }
        if (workingDays < 0 || time != null && (time.isNegative() || time.isZero())) {
            throw new IllegalArgumentException("budget must be above zero, was " + (time == null ? workingDays : time));
        }
        if (time != null && endOfWorkingDay) {
            throw new IllegalArgumentException("only working days end with the day");
        }
    }

    public static Budget of(Duration time) {
        return new Budget(time, 0, false);
    }

    public static Budget workingDays(int days, boolean endOfWorkingDay) {
        return new Budget(null, days, endOfWorkingDay);
    }

    /** The service time that it comes to for a clock that starts at an instant, by the calendar of that instant. */
    Duration serviceTime(Instant start, ServiceCalendar calendar) {
        if (time != null) {
            return time;
        }
        try {
            Instant end = calendar.addBusinessDays(start, workingDays);
            return calendar.between(start, endOfWorkingDay ? calendar.endOfBusinessDay(end) : end);
        } catch (OutsideCalendarException never) {
            return NEVER;
        }
    }
}
