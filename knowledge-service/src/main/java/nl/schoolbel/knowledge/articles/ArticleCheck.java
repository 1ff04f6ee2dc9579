package nl.schoolbel.knowledge.articles;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a coach declares who has read an article; both must be true.
 *
 * @param privacyChecked no person and no school can be recognised
 * @param wordsChecked somebody who has the problem finds and understands it
 */
public record ArticleCheck(
        @Schema(description = "No person and no school can be recognised") @NotNull @AssertTrue
        Boolean privacyChecked,

        @Schema(description = "Somebody who has the problem finds and understands it") @NotNull @AssertTrue
        Boolean wordsChecked) {}
