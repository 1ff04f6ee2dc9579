package nl.schoolbel.coaching.cycles.actions;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an action ends. */
@Schema(name = "NewActionEnding")
public record NewEnding(
        @NotNull ActionEnd outcome,

        @Schema(description = "Needed when it is dropped") @Size(max = 500)
        String reason,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {}
