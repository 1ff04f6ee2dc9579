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
 * The plan of a cycle, as a whole.
 *
 * @param title what it is about, as the whole school sees it; no content and no names
 * @param goal what the teacher wants to reach; read by the coach and the teacher concerned
 * @param measure how it is measured
 * @param unit of the numbers
 * @param baseline where it begins
 * @param target what is aimed at; more or less than the baseline, whichever is better
 * @param teachers how many take part
 */
@Schema(name = "CyclePlan")
public record CyclePlan(
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

    /** After 6 and 12 school weeks, as the sources advise. */
    static final List<Integer> USUAL_WEEKS = List.of(6, 12);

    List<Integer> weeks() {
        return checkSchoolWeeks == null
                ? USUAL_WEEKS
                : checkSchoolWeeks.stream().sorted().toList();
    }

    int teachersOrNone() {
        return teachers == null ? 0 : teachers;
    }
}
