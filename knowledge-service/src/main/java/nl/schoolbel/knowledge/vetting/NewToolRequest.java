package nl.schoolbel.knowledge.vetting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.events.terms.SubjectArea;
import nl.schoolbel.knowledge.terms.TargetGroup;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody asks for a tool.
 *
 * @param schoolId one of the caller's own; a coach may name any
 * @param toolId its card, when there is one; found by the name as well
 * @param why what it is wanted for
 */
public record NewToolRequest(
        @NotNull UUID schoolId,
        @NotBlank @Size(max = 200) String name,

        @Schema(description = "Its card, when there is one; a card of the same name is found without it")
        UUID toolId,

        @Schema(description = "What it is wanted for in the lesson; everybody reads it") @NotBlank @Size(max = 2000)
        String why,

        @Size(max = 20) List<@NotNull SubjectArea> subjectAreas,
        @Size(max = 16) List<@NotNull TargetGroup> targets,

        @Size(max = 500) @Pattern(regexp = "https?://[^\\s/$.?#][^\\s]*")
        String website,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {

    public NewToolRequest {
        name = name == null ? null : name.strip();
        subjectAreas = subjectAreas == null
                ? List.of()
                : subjectAreas.stream().distinct().toList();
        targets = targets == null ? List.of() : targets.stream().distinct().toList();
    }

    Map<String, String> texts() {
        return Map.of("/name", name, "/why", why);
    }
}
