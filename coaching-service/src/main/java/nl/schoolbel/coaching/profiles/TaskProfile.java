package nl.schoolbel.coaching.profiles;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.schoolbel.coaching.profiles.domain.Profile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of the task profile.
 *
 * @param number counts the versions from 1
 * @param fromDate the first day on which coaches can work under it; absent for a draft
 * @param version of the row, for the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TaskProfile(
        UUID id,
        @Schema(description = "Counts the versions from 1") int number,
        Profile content,

        @Schema(description = "The first day on which coaches can work under it; absent for a draft")
        LocalDate fromDate,

        Instant createdAt,
        @Schema(description = "Absent for a draft") Instant publishedAt,
        @JsonIgnore long version) {

    @JsonIgnore
    public boolean isDraft() {
        return publishedAt == null;
    }
}
