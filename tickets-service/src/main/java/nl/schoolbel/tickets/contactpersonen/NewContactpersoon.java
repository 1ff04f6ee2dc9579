package nl.schoolbel.tickets.contactpersonen;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that a keeper says of a contactpersoon. */
public record NewContactpersoon(
        @NotBlank @Size(max = 100) @Schema(description = "Subject of the login service")
        String subject,

        @NotBlank @Size(max = 80) String name,
        @NotNull @Email @Size(max = 254) String email,
        @NotNull @Min(1) @Max(9) Integer rank,
        LocalDate onboardedDate,
        LocalDate fromDate,
        LocalDate untilDate) {

    Contactpersoon of(UUID id, UUID schoolId) {
        return new Contactpersoon(id, schoolId, subject, name, email, rank, onboardedDate, fromDate, untilDate);
    }
}
