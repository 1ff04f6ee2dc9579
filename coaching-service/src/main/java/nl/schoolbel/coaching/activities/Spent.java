package nl.schoolbel.coaching.activities;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import nl.schoolbel.coaching.activities.domain.Minutes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an activity took, and for how many it was. */
public record Spent(
        @NotNull @Min(0) @Max(Spent.DAY) Integer preparationMinutes,

        @Schema(description = "Both ways together") @NotNull @Min(0) @Max(Spent.DAY)
        Integer travelMinutes,

        @NotNull @Min(0) @Max(Spent.DAY) Integer contactMinutes,

        @Schema(description = "The part of preparation and contact that went to technical help")
        @NotNull
        @Min(0)
        @Max(Spent.DAY)
        Integer technicalMinutes,

        @NotNull @Valid Participants participants) {

    /** A day has no more minutes. */
    static final int DAY = 1440;

    Minutes minutes() {
        return new Minutes(preparationMinutes, travelMinutes, contactMinutes, technicalMinutes);
    }
}
