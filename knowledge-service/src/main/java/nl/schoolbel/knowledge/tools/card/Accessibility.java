package nl.schoolbel.knowledge.tools.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import nl.schoolbel.knowledge.terms.WcagLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far pupils who see, hear or move otherwise can use a tool; what is not known is absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Accessibility(
        WcagLevel wcagLevel,

        @Schema(description = "All of it works without a mouse")
        Boolean keyboard,

        @Schema(description = "Its texts can be read aloud") Boolean readAloud,
        @Schema(description = "What is spoken can be read") Boolean captions,
        @Size(min = 1, max = 1000) String note) {}
