package nl.schoolbel.coaching.cycles;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import nl.schoolbel.coaching.cycles.cycle.CyclePhase;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A move to another phase. */
@Schema(name = "NewPhase")
public record NewPhase(
        @NotNull CyclePhase phase,

        @Schema(description = "Needed to go back and to skip a phase") @Size(max = 500)
        String reason,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {}
