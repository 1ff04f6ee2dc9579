package nl.schoolbel.coaching.effect.domain;

import java.time.LocalDate;
import nl.schoolbel.coaching.schooldays.domain.SchoolDays;

/**
 * The days that are compared: so many school weeks on each side of the turning day. The turning day itself belongs to
 * neither; tickets of days without lessons belong to the side on which they fall.
 *
 * @param fromDate the first day before, inclusive
 * @param turningDate the day of the activity, or on which the borging of a cycle began
 * @param untilDate the last day after, inclusive
 */
public record EffectWindow(LocalDate fromDate, LocalDate turningDate, LocalDate untilDate) {

    /** The window at a school, with as much of the time before as there is. */
    public static EffectWindow around(LocalDate turningDate, int schoolWeeks, SchoolDays days) {
        return new EffectWindow(
                days.beforeWeeks(turningDate, schoolWeeks), turningDate, days.afterWeeks(turningDate, schoolWeeks));
    }

    /**
     * The same window when tickets are known from a day on only.
     *
     * @param knownFrom the first day of which tickets are known
     */
    public EffectWindow knownFrom(LocalDate knownFrom) {
        if (!knownFrom.isAfter(fromDate)) {
            return this;
        }
        return new EffectWindow(knownFrom.isAfter(turningDate) ? turningDate : knownFrom, turningDate, untilDate);
    }

    /** The school weeks before the turning day that the window holds, at a school with these days. */
    public double weeksBefore(SchoolDays days) {
        return days.weeks(fromDate.minusDays(1), turningDate.minusDays(1));
    }

    public double weeksAfter(SchoolDays days) {
        return days.weeks(turningDate, untilDate);
    }

    /** True from the day after the last one. */
    public boolean isOverOn(LocalDate today) {
        return today.isAfter(untilDate);
    }
}
