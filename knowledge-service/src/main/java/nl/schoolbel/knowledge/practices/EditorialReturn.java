package nl.schoolbel.knowledge.practices;

import jakarta.validation.constraints.Size;
import java.util.Set;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a coach gives a version back to its author; one of the two reasons at least.
 *
 * @param privacy what tells of people, or recommends a tool that may not be used
 * @param pedagogy what another teacher cannot do, or serves no learning
 */
public record EditorialReturn(
        @Schema(description = "What has to be mended for privacy") @Size(max = 2000)
        String privacy,

        @Schema(description = "What has to be mended so that another teacher can do it") @Size(max = 2000)
        String pedagogy,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {

    public EditorialReturn {
        privacy = privacy == null || privacy.isBlank() ? null : privacy.strip();
        pedagogy = pedagogy == null || pedagogy.isBlank() ? null : pedagogy.strip();
    }
}
