package nl.schoolbel.coaching.cycles.domain;

import java.time.LocalDate;
import java.util.List;
import nl.schoolbel.coaching.schooldays.domain.SchoolDays;

/**
 * The day on which a check falls due, and from when it is due soon. Counted from facts every time, so that counting again
 * gives the same day and a changed calendar the right one.
 *
 * @param dueOn the last day on which it is in time
 * @param soonOn the first day on which it is due soon, and the first on which it can be held
 */
public record CheckDay(LocalDate dueOn, LocalDate soonOn) {

    /** A check is announced so many school weeks before it is due. */
    static final int SOON_SCHOOL_WEEKS = 2;

    /**
     * The day after so many school weeks, and after as many school days again as the cycle stood still since.
     *
     * @param from the day on which borging began; it does not count itself
     */
    public static CheckDay of(LocalDate from, int schoolWeeks, List<Pause> pauses, SchoolDays days) {
        LocalDate due = days.afterWeeks(from, schoolWeeks);
        int stoodStill = pauses.stream()
                .mapToInt(pause -> pause.schoolDaysAfter(from, days))
                .sum();
        LocalDate dueOn = stoodStill == 0 ? due : days.after(due, stoodStill);
        LocalDate soon = days.beforeWeeks(dueOn, SOON_SCHOOL_WEEKS);
        return new CheckDay(dueOn, soon.isAfter(from) ? soon : from.plusDays(1));
    }

    /** Due is still in time; the day after is not. */
    public static boolean isOverdue(LocalDate dueOn, LocalDate today) {
        return today.isAfter(dueOn);
    }
}
