package nl.schoolbel.coaching.activities;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a planned activity will not be. */
public record NewCancellation(
        @Schema(description = "The school reads it") @NotBlank @Size(max = NewActivity.MAX_REASON)
        String reason,

        Set<PersonalDataKind> falseHits) {}
