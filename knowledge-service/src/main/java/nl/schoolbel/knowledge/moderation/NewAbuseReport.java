package nl.schoolbel.knowledge.moderation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody reports; read by coaches.
 *
 * @param kind of the thing
 * @param id of the thing
 * @param reason what is wrong with it
 * @param note where, and what; needed when the reason is another one
 */
public record NewAbuseReport(
        @NotNull ReportedKind kind,
        @NotNull UUID id,
        @NotNull AbuseReason reason,

        @Schema(description = "Needed when the reason is other") @Size(max = 1000)
        String note,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {

    public NewAbuseReport {
        note = note == null || note.isBlank() ? null : note.strip();
    }
}
