package nl.schoolbel.events.schools;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Days in a row on which a school is closed.
 *
 * @param firstDate the first day
 * @param lastDate the last day, inclusive
 */
public record SchoolClosedDays(LocalDate firstDate, LocalDate lastDate) {

    /** Refuses a range that lacks one of them. */
    public SchoolClosedDays {
        requireNonNull(firstDate, "firstDate");
        requireNonNull(lastDate, "lastDate");
    }
}
