package nl.schoolbel.knowledge.reviews;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A review as one caller sees it; what is not known, or not for the caller, is absent. Nobody sees who wrote it, or at
 * which school: where few teach, a school is a name.
 *
 * @param own true when the caller wrote it
 * @param revision of the row, for the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReviewView(
        UUID id,
        Reviewed thing,
        ReviewState state,

        @Schema(description = "From 1, of no use, to 5, could not do without")
        int rating,

        String text,

        @Schema(description = "As whom it was written") ReviewerRole role,

        ReviewContext context,
        @Schema(description = "True when you wrote it") boolean own,
        LocalDate publishedDate,

        @Schema(description = "For its writer and for coaches")
        Instant writtenAt,

        @Schema(description = "Why it was refused; for its writer and for coaches")
        RefusalReason refusalReason,

        @Schema(description = "For its writer and for coaches")
        String refusalNote,

        @Schema(description = "For its writer and for coaches")
        String appeal,

        @Schema(description = "True when you may appeal; for its writer")
        Boolean mayAppeal,

        @JsonIgnore long revision) {}
