package nl.schoolbel.events.schools;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * One school holiday of a region.
 *
 * @param name such as {@code autumn}, {@code christmas}, {@code spring}, {@code may} or {@code summer}
 * @param firstDate the first day, weekends included
 * @param lastDate the last day, inclusive
 */
public record SchoolHoliday(String name, LocalDate firstDate, LocalDate lastDate) {

    /** Refuses a holiday that lacks one of them. */
    public SchoolHoliday {
        requireNonNull(name, "name");
        requireNonNull(firstDate, "firstDate");
        requireNonNull(lastDate, "lastDate");
    }
}
