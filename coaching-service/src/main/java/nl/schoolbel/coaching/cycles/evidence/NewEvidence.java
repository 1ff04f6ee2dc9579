package nl.schoolbel.coaching.cycles.evidence;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Evidence as it is told: one kind, with the fields of that kind.
 *
 * @param aboutDate the day that it is about; today when absent
 * @param value of a number
 * @param label what the number counts when it is not the measure of the goal, or what a link leads to
 * @param link https, without pictures, films and sounds
 * @param score of a self-report
 * @param words of a self-report
 */
@Schema(name = "NewEvidence")
public record NewEvidence(
        @NotNull EvidenceKind kind,

        @Schema(description = "The day that it is about, today or before; today when absent")
        LocalDate aboutDate,

        @Schema(description = "Of a number; in the unit of the goal when there is no label")
        @Digits(integer = 12, fraction = 4)
        BigDecimal value,

        @Schema(description = "What the number counts, or what the link leads to") @Size(max = 120)
        String label,

        @Schema(description = "https, to a text or table without pupils; no pictures, films or sounds") @Size(max = 500)
        String link,

        @Schema(description = "Of a self-report: 1 not at all, 5 by itself") @Min(1) @Max(5)
        Integer score,

        @Schema(description = "Of a self-report") @Size(max = 1000)
        String words,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {

    Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        texts.put("/label", label);
        texts.put("/link", link);
        texts.put("/words", words);
        return texts;
    }
}
