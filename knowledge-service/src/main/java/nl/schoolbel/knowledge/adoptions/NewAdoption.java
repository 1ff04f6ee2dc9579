package nl.schoolbel.knowledge.adoptions;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.events.terms.AdoptionState;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The first mark of a school on a practice; the other fields are those of {@link NewStep}.
 *
 * @param schoolId the school that does it, one of the caller's own; a coach may name any
 */
public record NewAdoption(
        @Schema(description = "One of the caller's own; a coach may name any") @NotNull
        UUID schoolId,

        @NotNull AdoptionState state,

        @Schema(description = "The day of it, not in the future; absent: today")
        LocalDate date,

        @Schema(description = "Needed for adapted; other schools read it") @Size(max = NewStep.MAX_REASON)
        String reason,

        @Schema(description = "The published practice in which the school wrote down its own way; with adapted only")
        UUID adaptedPracticeId,

        @Schema(description = "What the school does otherwise; with adapted only; other schools read it")
        @Size(max = NewStep.MAX_HOW)
        String adaptedHow,

        @Schema(description = "Absent: true when a coach writes it down")
        Boolean coachHelped,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {

    NewStep step() {
        return new NewStep(state, date, reason, adaptedPracticeId, adaptedHow, coachHelped, falseHits);
    }
}
