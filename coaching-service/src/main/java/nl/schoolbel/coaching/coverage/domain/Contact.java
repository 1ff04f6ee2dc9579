package nl.schoolbel.coaching.coverage.domain;

import java.time.LocalDate;
import nl.schoolbel.coaching.schooldays.domain.SchoolDays;

/**
 * How long ago a coach was at a school.
 *
 * @param lastDate the day of the last activity that was held there; {@code null} for never
 */
public record Contact(LocalDate lastDate) {

    /** School weeks since then, counted to a day inclusive; {@code null} for never. */
    public Double schoolWeeksUntil(LocalDate today, SchoolDays days) {
        return lastDate == null ? null : days.weeks(lastDate, today);
    }

    /**
     * True when it is longer ago than so many school weeks, or never was; exactly so many is not longer, nor is a weekend or
     * holiday after them.
     */
    public boolean isOverdue(LocalDate today, SchoolDays days, int schoolWeeks) {
        if (lastDate == null) {
            return true;
        }
        LocalDate lastInTime = days.afterWeeks(lastDate, schoolWeeks);
        return lastInTime.isBefore(today) && !days.after(lastInTime, 1).isAfter(today);
    }
}
