package nl.schoolbel.coaching.cycles.domain;

import java.time.LocalDate;
import nl.schoolbel.coaching.schooldays.domain.SchoolDays;

/**
 * Days on which a cycle stood still.
 *
 * @param pausedOn the first day
 * @param resumedOn the day on which it went on, which counts again; never before the first
 */
public record Pause(LocalDate pausedOn, LocalDate resumedOn) {

    public Pause {
        if (resumedOn.isBefore(pausedOn)) {
            throw new IllegalArgumentException("a cycle is resumed after it was paused");
        }
    }

    /** How many of its school days fall after a day. */
    int schoolDaysAfter(LocalDate day, SchoolDays days) {
        LocalDate dayBefore = pausedOn.minusDays(1);
        return days.between(dayBefore.isBefore(day) ? day : dayBefore, resumedOn.minusDays(1));
    }
}
