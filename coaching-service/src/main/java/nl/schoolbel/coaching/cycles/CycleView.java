package nl.schoolbel.coaching.cycles;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.coaching.cycles.cycle.CycleDecision;
import nl.schoolbel.coaching.cycles.cycle.CyclePhase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A cycle as one caller sees it: what it is about and where it stands.
 *
 * @param turn 1, and one more each time that it was decided to adapt
 * @param decision the last one; {@code adapt} while it goes on in a new turn
 * @param embedded when done: the last check found all that was asked for
 * @param nextCheckDueDate of the first check that is still to be held
 * @param borgingOverdue a check was due before today and not held; never in a pause
 * @param reviewDue the review date of a cycle that ended has come
 * @param version of the row, for the ETag
 */
@Schema(name = "Cycle")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CycleView(
        UUID id,
        UUID schoolId,
        UUID coachId,
        String coachName,
        UUID toolId,
        UUID practiceId,
        UUID requestId,
        UUID signalId,
        String title,
        CyclePhase phase,
        int turn,

        @Schema(description = "As 2026-2027; of its start") String schoolYear,

        LocalDate startedDate,

        @Schema(description = "On which borging began last") LocalDate borgingFromDate,

        @Schema(description = "First day of the pause in which it stands")
        LocalDate pausedFromDate,

        LocalDate endedDate,
        @Schema(description = "The last one") CycleDecision decision,

        @Schema(description = "The last check found all that was asked for")
        Boolean embedded,

        @Schema(description = "How many take part") int teachers,
        LocalDate nextCheckDueDate,
        boolean borgingOverdue,
        LocalDate reviewDate,
        boolean reviewDue,
        Instant createdAt,

        @Schema(description = "Its goal, for its coach and the teacher concerned; only of a single cycle")
        CycleContent content,

        @Schema(description = "What you can do now; only of a single cycle")
        List<String> allowedActions,

        @Schema(description = "Where you can move it now; only of a single cycle")
        List<CyclePhase> allowedPhases,

        @JsonIgnore long version) {}
