package nl.schoolbel.coaching.cycles;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A look back at what was embedded. */
@Schema(name = "NewCycleReview")
public record NewReview(
        @NotNull Boolean stillUsed,
        @Size(max = 2000) String words,

        @Schema(description = "When the school looks again; in the future. Absent: no more")
        LocalDate nextReviewDate,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {}
