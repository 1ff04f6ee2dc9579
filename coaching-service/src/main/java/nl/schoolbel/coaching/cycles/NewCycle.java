package nl.schoolbel.coaching.cycles;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A cycle as a coach begins it; the fields of its plan as in {@link CyclePlan}.
 *
 * @param requestId the request that it came from; its asker is the teacher concerned, who sees the content
 * @param signalId the signal that it came from
 */
@Schema(name = "NewCycle")
public record NewCycle(
        @NotNull UUID schoolId,
        @NotBlank @Size(max = 120) String title,
        @NotBlank @Size(max = 2000) String goal,
        @Size(max = 200) String measure,
        @Size(max = 40) String unit,

        @Schema(description = "Where it begins, in the unit") @NotNull @Digits(integer = 12, fraction = 4)
        BigDecimal baseline,

        @Schema(description = "What is aimed at, in the unit") @NotNull @Digits(integer = 12, fraction = 4)
        BigDecimal target,

        UUID toolId,
        UUID practiceId,
        @Schema(description = "Its asker sees the content") UUID requestId,
        UUID signalId,

        @Schema(description = "How many take part; 0 when absent") @Min(0) @Max(500)
        Integer teachers,

        @Schema(description = "After how many school weeks of borging it is checked; 6 and 12 when absent")
        @Size(min = 1, max = 4)
        List<@NotNull @Min(1) @Max(40) Integer> checkSchoolWeeks,

        @Schema(
                description =
                        "What has to be seen; 3 colleagues, an owner, the year plan and a review date when absent")
        @Valid
        AskedCriteria criteria,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {

    CyclePlan plan() {
        return new CyclePlan(
                title,
                goal,
                measure,
                unit,
                baseline,
                target,
                toolId,
                practiceId,
                teachers,
                checkSchoolWeeks,
                criteria,
                falseHits);
    }
}
