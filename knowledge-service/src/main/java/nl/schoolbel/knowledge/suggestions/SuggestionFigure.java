package nl.schoolbel.knowledge.suggestions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How suggestions went, of one month and one tool.
 *
 * @param toolId the tool of the article; absent for none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SuggestionFigure(
        @Schema(examples = "2026-11") String month,
        UUID toolId,

        @Schema(description = "Shown sets of suggestions of which a portal told how it went on")
        int shown,

        @Schema(description = "Of those: it helped") int helped,

        @Schema(description = "Of those: it did not help, or nothing was opened")
        int notHelped,

        @Schema(description = "It helped and no ticket was reported")
        int deflected,

        @Schema(description = "A ticket was reported all the same")
        int reported) {}
