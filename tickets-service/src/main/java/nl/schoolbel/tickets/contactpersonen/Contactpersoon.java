package nl.schoolbel.tickets.contactpersonen;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person whom the school's tickets are for.
 *
 * @param subject of the login service
 * @param onboardedDate when it was shown how all this works; {@code null} while it was not
 * @param fromDate the first day; {@code null} from of old
 * @param untilDate the last day, inclusive; {@code null} until further notice
 */
public record Contactpersoon(
        UUID id,
        UUID schoolId,
        String subject,
        String name,
        String email,

        @Schema(description = "1 is asked first, 2 stands in, and so on")
        int rank,

        LocalDate onboardedDate,
        LocalDate fromDate,
        LocalDate untilDate) {

    public boolean isActiveOn(LocalDate day) {
        return (fromDate == null || !fromDate.isAfter(day)) && (untilDate == null || !untilDate.isBefore(day));
    }
}
