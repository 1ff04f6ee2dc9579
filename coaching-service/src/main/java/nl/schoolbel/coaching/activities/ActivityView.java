package nl.schoolbel.coaching.activities;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.terms.ActivityKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An activity as one caller sees it.
 *
 * @param version of the row, for the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActivityView(
        UUID id,
        UUID coachId,
        String coachName,

        @Schema(description = "True when you are its coach") boolean own,

        UUID schoolId,
        String schoolName,
        ActivityKind kind,
        String topic,

        @Schema(
                description =
                        "Only for its coach, for who looks after the school today and for who asked; never in a list")
        String content,

        ActivityState state,
        Instant startsAt,
        Instant endsAt,

        @Schema(description = "Such as 2026-2027") String schoolYear,

        @Schema(
                description =
                        "True when it is planned and the school has told meanwhile that it has no lessons that day")
        Boolean onClosedDay,

        String outsideSchoolDaysReason,
        UUID toolId,
        String toolName,
        UUID practiceId,
        UUID ticketId,
        UUID requestId,
        UUID signalId,
        UUID cycleId,

        @Schema(description = "As planned until it is held, as spent from then on; all minutes for its coach only")
        Integer preparationMinutes,

        Integer travelMinutes,
        Integer contactMinutes,
        Integer technicalMinutes,

        @Schema(description = "All of it together as last planned; 0 when it was logged afterwards")
        Integer plannedMinutes,

        @Schema(description = "Absent until it is held") Participants participants,

        Instant heldAt,
        Instant cancelledAt,

        @Schema(description = "Absent unless its coach took it back: it was never held")
        Instant takenBackAt,

        @Schema(description = "Why it was cancelled or taken back")
        String endReason,

        @Schema(description = "From when to when it was before, first move first; not in a list")
        List<ActivityMove> moves,

        @Schema(
                description =
                        "Other activities of yours that its travel overlaps; a warning, for its coach; not in a list")
        List<UUID> travelOverlaps,

        @JsonIgnore long version) {}
