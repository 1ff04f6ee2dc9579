package nl.schoolbel.coaching.activities;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a planned activity was held, and what it took.
 *
 * @param content absent when the notes stay as they are
 */
public record NewHolding(
        @Schema(description = "Absent when it was as planned")
        Instant heldStartsAt,

        @Schema(description = "Absent when it was as planned")
        Instant heldEndsAt,

        @NotNull @Min(0) @Max(Spent.DAY) Integer preparationMinutes,

        @Schema(description = "Both ways together") @NotNull @Min(0) @Max(Spent.DAY)
        Integer travelMinutes,

        @NotNull @Min(0) @Max(Spent.DAY) Integer contactMinutes,

        @Schema(description = "The part of preparation and contact that went to technical help")
        @NotNull
        @Min(0)
        @Max(Spent.DAY)
        Integer technicalMinutes,

        @NotNull @Valid Participants participants,

        @Size(max = NewActivity.MAX_CONTENT) String content,
        Set<PersonalDataKind> falseHits) {

    Spent spent() {
        return new Spent(preparationMinutes, travelMinutes, contactMinutes, technicalMinutes, participants);
    }
}
