package nl.schoolbel.events.schools;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.schoolbel.events.envelope.MayBeAbsent;

/**
 * A number that a school has in a register, for some time.
 *
 * @param type the register: {@code brin4}, {@code brin6}, {@code rio-institution}, {@code rio-group} or {@code
 *     rio-location}; others may follow
 * @param value the number
 * @param validFromDate the first day; absent: from of old
 * @param validUntilDate the last day, inclusive; absent: until further notice
 */
public record SchoolIdentifier(
        String type,
        String value,
        @MayBeAbsent LocalDate validFromDate,
        @MayBeAbsent LocalDate validUntilDate) {

    /** Refuses an identifier without a type or a value. */
    public SchoolIdentifier {
        requireNonNull(type, "type");
        requireNonNull(value, "value");
    }
}
