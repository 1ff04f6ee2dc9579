package nl.schoolbel.knowledge.recommendations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.knowledge.terms.ItemKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that may help a school, with all reasons, the heaviest first.
 *
 * @param toolId the tool that it is about
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Recommendation")
public record RecommendationView(
        ItemKind kind,
        UUID id,
        String title,

        @Schema(description = "The tool that it is about") UUID toolId,

        List<Why> reasons) {

    /** @param text the same for people, in the caller's language */
    @Schema(name = "RecommendationWhy")
    public record Why(
            RecommendationReason reason,

            @Schema(description = "For people, in the language asked for")
            String text) {}
}
