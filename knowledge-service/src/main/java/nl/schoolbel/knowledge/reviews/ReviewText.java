package nl.schoolbel.knowledge.reviews;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody thinks of a thing; always the whole, without names of people.
 *
 * @param rating from 1, of no use, to 5, could not do without
 */
public record ReviewText(
        @Schema(description = "From 1, of no use, to 5, could not do without") @NotNull @Min(1) @Max(5)
        Integer rating,

        @Size(max = 2000) String text,
        @Valid ReviewContext context,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {

    public ReviewText {
        text = text == null || text.isBlank() ? null : text.strip();
        context = context == null ? ReviewContext.NONE : context;
    }

    Map<String, String> texts() {
        return text == null ? Map.of() : Map.of("/text", text);
    }

    /** The same words, without what was said of them when they came. */
    ReviewText kept() {
        return new ReviewText(rating, text, context, null);
    }
}
