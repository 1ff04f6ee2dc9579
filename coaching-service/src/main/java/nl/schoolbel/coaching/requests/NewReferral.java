package nl.schoolbel.coaching.requests;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A word of the coach to the contactpersoon. */
public record NewReferral(
        @Schema(description = "For the contactpersoon; who asked does not read it")
        @NotBlank
        @Size(max = NewReferral.MAX_REASON)
        String reason,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {

    /** A word and no letter. */
    static final int MAX_REASON = 500;
}
