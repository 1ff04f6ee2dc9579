package nl.schoolbel.knowledge.vetting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.terms.PrivacyDecision;
import nl.schoolbel.events.terms.SubjectArea;
import nl.schoolbel.knowledge.terms.TargetGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request for a tool as everybody reads it; never who asked.
 *
 * @param revision of the row, for the ETag
 */
@Schema(name = "ToolRequest")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToolRequestView(
        UUID id,
        ToolRequestState state,
        String name,
        @Schema(description = "Its card") UUID toolId,
        String why,
        List<SubjectArea> subjectAreas,
        List<TargetGroup> targets,
        String website,

        @Schema(description = "In the waiting list, from 1; who asked first is first")
        Integer position,

        @Schema(description = "Days of the calendar since it was asked, until today or until it ended")
        int waitingDays,

        @Schema(description = "How many schools ask for it") int schools,
        @Schema(description = "Which schools; for coaches") List<UUID> schoolIds,

        @Schema(description = "Whether the caller asks for it")
        boolean own,

        @Schema(description = "Of the first who asked") Instant askedAt,
        @Schema(description = "When a coach began to look") Instant reviewStartedAt,

        @Schema(description = "What is looked at, or waited for")
        String reviewNote,

        Instant endedAt,
        PrivacyDecision decision,
        String conditions,
        @Schema(description = "Why it was decided so") String reasons,

        @Schema(description = "Why it ended without a decision")
        String closeReason,

        @Schema(description = "The request in which it goes on")
        UUID mergedIntoId,

        @Schema(
                description = "What the caller can do with it now",
                enumeration = {"support", "withdraw", "review", "decide", "close", "merge"})
        List<String> allowedActions,

        @JsonIgnore long revision) {}
