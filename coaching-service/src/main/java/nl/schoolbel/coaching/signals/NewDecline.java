package nl.schoolbel.coaching.signals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why nothing is done with a signal.
 *
 * @param reason plain text, without names of people
 */
public record NewDecline(
        @NotNull DeclineReason declineReason,
        @NotBlank @Size(max = NewDecline.MAX_REASON) String reason,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {

    /** As much as a few sentences. */
    static final int MAX_REASON = 1_000;
}
