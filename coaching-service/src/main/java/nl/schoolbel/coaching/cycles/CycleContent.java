package nl.schoolbel.coaching.cycles;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.coaching.cycles.cycle.CycleDecision;
import nl.schoolbel.coaching.cycles.cycle.CyclePhase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is only for the coach and the teacher concerned.
 *
 * @param goal absent when its time was over, as all words and numbers
 * @param result as measured at the last decision
 */
@Schema(name = "CycleContent")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CycleContent(
        String goal,
        String measure,
        String unit,
        BigDecimal baseline,
        BigDecimal target,
        BigDecimal result,
        Boolean goalReached,
        List<Integer> checkSchoolWeeks,
        AskedCriteria criteria,

        @Schema(description = "How it went, first step first")
        List<Step> steps,

        @Schema(description = "First one first") List<Decided> decisions,

        @Schema(description = "Reviews after it was embedded, first one first")
        List<Reviewed> reviews) {

    /** A step from phase to phase, a pause, a resumption or a transfer to another coach. */
    @Schema(name = "CycleStep")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(
            int turn,
            String kind,
            CyclePhase fromPhase,
            CyclePhase toPhase,

            @Schema(description = "Of a transfer, as toCoachId")
            UUID fromCoachId,

            UUID toCoachId,
            String reason,
            Instant steppedAt) {}

    /** A decision, with what was measured for it. */
    @Schema(name = "CycleDecided")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Decided(
            int turn,
            CycleDecision decision,
            String reason,
            BigDecimal result,
            Boolean goalReached,
            LocalDate decidedDate) {}

    /** A look back at what was embedded. */
    @Schema(name = "CycleReviewed")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reviewed(LocalDate heldDate, boolean stillUsed, String words, LocalDate nextReviewDate) {}
}
