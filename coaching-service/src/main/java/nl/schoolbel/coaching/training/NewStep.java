package nl.schoolbel.coaching.training;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import nl.schoolbel.coaching.training.domain.Step;
import nl.schoolbel.coaching.training.domain.StepState;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far the coach is with a module or milestone.
 *
 * @param doneDate only of what is done, today at the latest
 * @param reason why it is not needed
 * @param proof an https address or the number of a certificate; nothing is uploaded
 */
@Schema(name = "NewTrainingStep")
public record NewStep(
        @NotNull Written state,
        LocalDate doneDate,
        @Size(max = 500) String reason,

        @Schema(description = "An https address or the number of a certificate") @Size(max = 300)
        String proof,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {

    /** The states as callers write them. */
    @Schema(name = "TrainingStepState")
    public enum Written {
        @JsonProperty("planned")
        PLANNED,
        @JsonProperty("under-way")
        UNDER_WAY,
        @JsonProperty("done")
        DONE,
        @JsonProperty("exempt")
        EXEMPT
    }

    Step step() {
        return new Step(StepState.valueOf(state.name()), doneDate, reason, proof);
    }
}
