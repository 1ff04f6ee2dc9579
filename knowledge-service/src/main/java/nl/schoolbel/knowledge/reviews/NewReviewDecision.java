package nl.schoolbel.knowledge.reviews;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a coach makes of a review, or of an appeal; its writer reads reason and note. */
public record NewReviewDecision(
        @NotNull ReviewVerdict verdict,

        @Schema(description = "Of a refusal, and only of that")
        RefusalReason reason,

        @Schema(description = "What the writer may do about it; of a refusal, and only of that") @Size(max = 500)
        String note,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {}
