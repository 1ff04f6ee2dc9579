package nl.schoolbel.knowledge.gaps;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A knowledge gap in answers, for coaches.
 *
 * @param words what was looked for, in lower case
 * @param schoolId the school, when all searches came from one
 * @param toolId the tool that the words name
 * @param searches how often that was in the last {@code windowDays} days
 * @param revision of the row, for the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GapView(
        UUID id,
        GapState state,

        @Schema(description = "What was looked for, in lower case")
        String words,

        @Schema(description = "The school, when all searches came from one")
        UUID schoolId,

        @Schema(description = "The tool that the words name")
        UUID toolId,

        @Schema(description = "Searches in the last windowDays days; once a day for a school")
        int searches,

        int windowDays,
        Instant foundAt,
        Instant closedAt,
        String closeReason,
        @JsonIgnore long revision) {}
