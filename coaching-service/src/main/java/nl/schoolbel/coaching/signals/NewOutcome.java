package nl.schoolbel.coaching.signals;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.events.terms.SignalOutcome;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of a signal.
 *
 * @param reason plain text, without names of people
 */
public record NewOutcome(
        @Schema(description = "Any but declined, which is told as such") @NotNull
        SignalOutcome outcome,

        @Schema(description = "Must be there for not-needed and false-signal") @Size(max = NewDecline.MAX_REASON)
        String reason,

        @Schema(description = "Coached names at least one of request, activity and cycle")
        UUID requestId,

        UUID activityId,
        UUID cycleId,

        @Schema(description = "Must be there for practice-shared")
        UUID practiceId,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {

    SignalLinks links() {
        return new SignalLinks(requestId, activityId, cycleId, practiceId);
    }
}
