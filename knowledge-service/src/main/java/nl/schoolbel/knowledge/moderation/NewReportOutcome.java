package nl.schoolbel.knowledge.moderation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import nl.schoolbel.knowledge.reviews.RefusalReason;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a coach made of a report; who reported it reads outcome and note. */
public record NewReportOutcome(
        @Schema(
                description = "hidden for reviews, acted-on for all else, dismissed for any; gone is for reviews that"
                        + " were withdrawn, and is not chosen")
        @NotNull
        ReportOutcome outcome,

        @Schema(description = "Why the review is hidden, for its writer; with hidden, and only with that")
        RefusalReason refusalReason,

        @Size(max = 500) String note,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {

    public NewReportOutcome {
        note = note == null || note.isBlank() ? null : note.strip();
    }
}
