package nl.schoolbel.coaching.cycles;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import nl.schoolbel.coaching.cycles.cycle.CycleDecision;
import nl.schoolbel.coaching.cycles.cycle.CyclePhase;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision about a cycle.
 *
 * @param result as measured now, in the unit of the goal; whether the goal is reached follows from it
 * @param phase where it goes on; only and always to adapt
 * @param reviewDate when the school looks at it again; only to embed, and else as the last check found it
 */
@Schema(name = "NewCycleDecision")
public record NewDecision(
        @NotNull CycleDecision decision,

        @Schema(
                description =
                        "Why, and what was learnt. Needed to stop, to adapt, and to embed although something is missing")
        @Size(max = 2000)
        String reason,

        @Schema(description = "As measured now, in the unit of the goal") @Digits(integer = 12, fraction = 4)
        BigDecimal result,

        @Schema(description = "Where it goes on in a new turn; to adapt")
        CyclePhase phase,

        @Schema(description = "When the school looks at it again; to embed")
        LocalDate reviewDate,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {}
