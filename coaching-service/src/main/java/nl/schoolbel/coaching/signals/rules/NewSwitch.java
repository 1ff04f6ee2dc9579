package nl.schoolbel.coaching.signals.rules;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a school sets a rule for itself.
 *
 * @param reason plain text, without names of people
 */
public record NewSwitch(
        @NotNull Boolean on,

        @Schema(description = "Why; must be there when it is switched off") @Size(max = 500)
        String reason,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {}
