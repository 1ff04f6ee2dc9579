package nl.schoolbel.knowledge.reviews;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review of a thing. */
public record NewReview(
        @NotNull @Valid Reviewed thing,

        @Schema(description = "From 1, of no use, to 5, could not do without") @NotNull @Min(1) @Max(5)
        Integer rating,

        @Size(max = 2000) String text,
        @Valid ReviewContext context,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {

    ReviewText words() {
        return new ReviewText(rating, text, context, falseHits);
    }
}
