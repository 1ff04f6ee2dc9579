package nl.schoolbel.coaching.signals;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.schoolbel.events.terms.SignalKind;
import nl.schoolbel.events.terms.SignalOutcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A signal in answers.
 *
 * @param schoolName as this service last heard it; absent when it did not
 * @param toolName likewise
 * @param version of the row, for the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SignalView(
        UUID id,
        @Schema(description = "What happened so often") SignalKind kind,
        SignalState state,
        UUID schoolId,
        String schoolName,
        UUID toolId,
        String toolName,

        @Schema(description = "The gap in the knowledge that searches without result left")
        UUID gapId,

        UUID ruleId,

        @Schema(description = "How many different tickets it rests on")
        Integer tickets,

        @Schema(description = "How many different schools it rests on; which ones is not told")
        Integer schools,

        @Schema(description = "How many searches it rests on")
        Integer searches,

        @Schema(description = "The length of the period they fell in, in school days")
        Integer windowSchoolDays,

        @Schema(description = "The length of the period in days, where it was raised before school days counted")
        Integer windowDays,

        @Schema(description = "When the last of what it rests on happened")
        Instant raisedAt,

        @Schema(description = "Open after this day it is overdue")
        LocalDate outcomeDueDate,

        boolean overdue,
        @Schema(description = "The coach who took it on") UUID coachId,
        String coachName,
        Instant acceptedAt,
        DeclineReason declineReason,
        SignalOutcome outcome,
        @Schema(description = "The coach's words") String reason,
        UUID requestId,
        UUID activityId,
        UUID cycleId,
        UUID practiceId,

        @Schema(description = "When it was declined, or its outcome was said")
        Instant endedAt,

        @JsonIgnore long version) {}
