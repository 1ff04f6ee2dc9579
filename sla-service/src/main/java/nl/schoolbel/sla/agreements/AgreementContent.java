package nl.schoolbel.sla.agreements;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All that can be said of a draft; a change replaces it all. Both days are inclusive, in the zone of the calendar.
 *
 * @param kind cannot change within a line of versions
 * @param rank 100 when absent
 * @param beheerpartnerId only, and always, with kind {@code beheerpartner}
 * @param validUntilDate absent: until a later version takes over, or it is ended
 */
public record AgreementContent(
        @NotNull AgreementKind kind,

        @Min(0) @Max(1000) @Schema(description = "Of several that apply the lowest counts. Absent means 100")
        Integer rank,

        UUID beheerpartnerId,
        @NotBlank @Size(max = 120) String name,
        @NotNull LocalDate validFromDate,
        LocalDate validUntilDate,
        @NotNull @Valid AgreementTerms terms) {

    private static final int USUAL_RANK = 100;

    public AgreementContent {
        rank = rank == null ? Integer.valueOf(USUAL_RANK) : rank;
    }

    @Schema(hidden = true)
    @AssertTrue(message = "{agreement.validity}")
    boolean isValidityForward() {
        return validFromDate == null || validUntilDate == null || !validUntilDate.isBefore(validFromDate);
    }
}
