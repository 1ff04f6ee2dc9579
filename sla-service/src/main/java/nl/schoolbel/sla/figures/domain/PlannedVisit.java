package nl.schoolbel.sla.figures.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * The window of a visit.
 *
 * @param fact the fact that planned it
 * @param from inclusive
 * @param until exclusive
 */
public record PlannedVisit(UUID fact, Instant from, Instant until) {

    /** Somebody who comes before or after the window was not there when it was said. */
    boolean isKeptBy(Instant arrival) {
        return !arrival.isBefore(from) && arrival.isBefore(until);
    }

    boolean isOverBy(Instant instant) {
        return !until.isAfter(instant);
    }
}
