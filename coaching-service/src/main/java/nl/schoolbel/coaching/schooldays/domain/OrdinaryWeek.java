package nl.schoolbel.coaching.schooldays.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * On which days of an ordinary week a school has lessons, from some day on.
 *
 * @param fromDate the first day on which it counts
 * @param days those with lessons; never empty, Monday to Friday when the school told none
 */
public record OrdinaryWeek(LocalDate fromDate, Set<DayOfWeek> days) {

    /** Earlier than anything that is ever asked about. */
    public static final LocalDate OF_OLD = LocalDate.of(1900, 1, 1);

    private static final Set<DayOfWeek> MONDAY_TO_FRIDAY =
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    public OrdinaryWeek {
        days = days.isEmpty() ? MONDAY_TO_FRIDAY : Set.copyOf(days);
    }
}
