package nl.schoolbel.coaching.activities;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import nl.schoolbel.coaching.activities.domain.Appointment;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another time for a planned activity. */
public record NewMove(
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,

        @Schema(description = "The school reads it") @NotBlank @Size(max = NewActivity.MAX_REASON)
        String reason,

        @Schema(description = "Why it is on a day on which the school has no lessons")
        @Size(min = 1, max = NewActivity.MAX_REASON)
        String outsideSchoolDaysReason,

        Set<PersonalDataKind> falseHits) {

    Appointment when() {
        return new Appointment(startsAt, endsAt);
    }
}
