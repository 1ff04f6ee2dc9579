package nl.schoolbel.coaching.cycles.borging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import nl.schoolbel.coaching.cycles.domain.Findings;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a check found. Numbers and yes or no, so that nobody's name and no judgement of a person can stand in it.
 *
 * @param heldDate today when absent
 * @param ownerRole as what somebody is responsible; only with an owner
 * @param activityId the visit on which it was, if that was planned or logged
 */
@Schema(name = "NewBorgingCheckHolding")
public record NewHolding(
        @Schema(description = "Today when absent; not before the day from which the check is due soon")
        LocalDate heldDate,

        @Schema(description = "How many colleagues use it without help") @NotNull @Min(0) @Max(500)
        Integer colleaguesUnaided,

        @Schema(description = "Somebody at the school is responsible for it") @NotNull
        Boolean ownerNamed,

        @Schema(description = "As what, never who; only with an owner")
        OwnerRole ownerRole,

        @Schema(description = "It stands in the school's year plan") @NotNull
        Boolean inYearPlan,

        @Schema(description = "When the school looks at it again; in the future")
        LocalDate reviewDate,

        @Schema(description = "An activity of the kind borging-check at that school")
        UUID activityId) {

    Findings findings() {
        return new Findings(colleaguesUnaided, ownerNamed, inYearPlan, reviewDate);
    }
}
