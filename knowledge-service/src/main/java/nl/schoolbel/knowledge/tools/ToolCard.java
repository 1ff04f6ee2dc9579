package nl.schoolbel.knowledge.tools;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a coach writes on the card of a tool; always the whole card.
 *
 * @param name the name that schools use; no two cards have the same one, capitals and accents aside
 * @param aliases other names that people search for; absent counts as none
 * @param supplier who makes or sells it; absent when not known
 * @param purpose what it is good for in a lesson
 * @param minutesToFirstUse how long it takes a teacher to use it for the first time; absent when nobody tried
 * @param installNeeded whether something must be installed; absent when not known
 * @param accountsNeeded whether pupils need accounts; absent when not known
 * @param published false keeps the card among coaches; absent counts as true
 */
public record ToolCard(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 20) List<@NotBlank @Size(max = 100) String> aliases,
        @Size(min = 1, max = 200) String supplier,
        @NotBlank @Size(max = 4000) String purpose,

        @Schema(description = "In minutes") @Min(0) @Max(600)
        Integer minutesToFirstUse,

        Boolean installNeeded,
        Boolean accountsNeeded,
        @Schema(defaultValue = "true") Boolean published) {

    public ToolCard {
        name = name == null ? null : name.strip();
        aliases = aliases == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(aliases));
        published = published == null || published;
    }
}
