package nl.schoolbel.knowledge.vetting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a request ends without a decision; everybody reads it. */
@Schema(name = "ToolRequestClosing")
public record RequestClosing(
        @NotBlank @Size(max = 500) String reason,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {}
