package nl.schoolbel.coaching.coaches;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who coaches, or did.
 *
 * @param subject of the token; a pseudonym once the person was erased
 * @param name as schools know it
 * @param untilDate the last day, inclusive; {@code null} until further notice
 */
public record Coach(
        UUID id,
        long version,
        String subject,
        String name,
        LocalDate fromDate,
        LocalDate untilDate,
        Instant createdAt) {

    public boolean isActiveOn(LocalDate day) {
        return !day.isBefore(fromDate) && (untilDate == null || !day.isAfter(untilDate));
    }
}
