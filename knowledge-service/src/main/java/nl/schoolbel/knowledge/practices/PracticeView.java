package nl.schoolbel.knowledge.practices;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.terms.PracticeOutcome;
import nl.schoolbel.events.terms.SubjectArea;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A practice as one caller sees it; what is not known is absent.
 *
 * @param version the number of the version that these words are of
 * @param publishedVersion the number of the version that everybody reads; absent when there is none
 * @param own true when the caller added it
 * @param archiveReason for its author and for coaches
 * @param revision of the row, for the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PracticeView(
        UUID id,
        PracticeState state,

        @Schema(description = "Number of the version that these words are of, from 1")
        int version,

        @Schema(description = "Number of the version that everybody reads")
        Integer publishedVersion,

        UUID schoolId,
        UUID toolId,
        String title,
        String question,
        String setting,
        List<String> steps,
        List<SubjectArea> subjectAreas,
        @Schema(description = "In minutes") int durationMinutes,
        PracticeOutcome outcome,
        @Schema(description = "True when you added it") boolean own,
        Instant addedAt,
        Instant publishedAt,
        Instant archivedAt,

        @Schema(description = "For its author and for coaches")
        String archiveReason,

        @JsonIgnore long revision) {}
