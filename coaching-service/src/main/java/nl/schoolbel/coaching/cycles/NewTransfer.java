package nl.schoolbel.coaching.cycles;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That another coach goes on with a cycle. */
@Schema(name = "NewCycleTransfer")
public record NewTransfer(
        @Schema(description = "Who goes on; coaches today") @NotNull
        UUID coachId,

        @Schema(description = "Read by who reads the content") @NotBlank @Size(max = 500)
        String reason,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {}
