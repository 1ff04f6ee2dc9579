package nl.schoolbel.sla.explain.domain;

import java.time.LocalDate;

/**
 * Dates, not always in a row, on which nothing counts for the same reason.
 *
 * @param lastDate inclusive
 */
public record SkippedDays(LocalDate firstDate, LocalDate lastDate, int days, ClosedDay why) {

    SkippedDays and(LocalDate date) {
        return new SkippedDays(firstDate, date, days + 1, why);
    }
}
