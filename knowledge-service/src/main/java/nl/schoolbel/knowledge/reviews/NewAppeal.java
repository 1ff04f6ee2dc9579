package nl.schoolbel.knowledge.reviews;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the writer does not agree with a refusal; read by coaches. */
public record NewAppeal(
        @NotBlank @Size(max = 1000) String why,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {}
