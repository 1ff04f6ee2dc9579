package nl.schoolbel.knowledge.practices;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.terms.Term;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One editorial check, without who did it.
 *
 * @param version the number of the version that was checked
 * @param own true when the caller did it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PracticeCheck")
public record PracticeCheckView(
        UUID id,

        @Schema(description = "Of the version that was checked")
        int version,

        Result result,
        String privacy,
        String pedagogy,
        String notes,
        @Schema(description = "True when you did it") boolean own,
        Instant checkedAt) {

    /** What came of a check. */
    @Schema(name = "PracticeCheckResult")
    public enum Result implements Term {
        @JsonProperty("published")
        PUBLISHED,

        @JsonProperty("returned")
        RETURNED
    }
}
