package nl.schoolbel.knowledge.practices;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A practice as one caller sees it; what is not known is absent.
 *
 * @param version the number of the version that these words are of
 * @param publishedVersion the number of the version that everybody reads; absent when there is none
 * @param stale true when it was published or confirmed too long ago to be sure that it is still right
 * @param own true when the caller added it
 * @param submittedAt since when the newest version waits for its check; for its author and for coaches
 * @param returned why the newest version was given back; for its author and for coaches
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

        @JsonUnwrapped PracticeWords words,

        @Schema(description = "True when it was published or confirmed so long ago that it may not be right any more")
        boolean stale,

        @Schema(description = "True when you added it") boolean own,
        Instant addedAt,
        Instant publishedAt,

        @Schema(description = "When somebody said last that it is still right")
        Instant confirmedAt,

        @Schema(description = "Since when the newest version waits for its check; for its author and for coaches")
        Instant submittedAt,

        @Schema(description = "Why the newest version was given back; for its author and for coaches")
        Returned returned,

        Instant archivedAt,

        @Schema(description = "For its author and for coaches")
        String archiveReason,

        @JsonIgnore long revision) {

    /** What somebody has to mend before another coach looks again. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PracticeReturned")
    public record Returned(String privacy, String pedagogy, Instant returnedAt) {}
}
