package nl.schoolbel.coaching.requests;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody hands a request back, or to whom it goes. */
public record NewRelease(
        @Schema(description = "Why, for who goes on with it") @NotBlank @Size(max = NewReferral.MAX_REASON)
        String reason,

        @Schema(description = "The coach that it goes to; absent: it is open again. A coach only")
        UUID toCoachId,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {}
