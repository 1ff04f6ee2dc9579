package nl.schoolbel.coaching.activities;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an activity was logged by mistake. */
public record NewRetraction(
        @Schema(description = "The school reads it") @NotBlank @Size(max = NewActivity.MAX_REASON)
        String reason,

        Set<PersonalDataKind> falseHits) {}
