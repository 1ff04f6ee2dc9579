package nl.schoolbel.sla.explain.domain;

import java.time.Duration;
import java.time.LocalDate;

/**
 * Dates, not always in a row, on which the same service time was counted.
 *
 * @param lastDate inclusive
 * @param each what was counted on each of them; null for what is left over when days differ too much to name them all
 * @param total what was counted on all of them
 */
public record CountedDays(LocalDate firstDate, LocalDate lastDate, int days, Duration each, Duration total) {

    CountedDays and(LocalDate date, Duration time) {
        return new CountedDays(firstDate, date, days + 1, time.equals(each) ? each : null, total.plus(time));
    }
}
