package nl.schoolbel.knowledge.suggestions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import nl.schoolbel.knowledge.terms.ItemKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that may help.
 *
 * @param toolId the tool it is about, itself for a tool; absent when it is about none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Suggestion")
public record SuggestionView(
        @Schema(description = "An article, or the card of a tool")
        ItemKind kind,

        UUID id,
        String title,
        @Schema(description = "Its first paragraph") String summary,
        UUID toolId) {}
