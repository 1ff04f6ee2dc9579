package nl.schoolbel.coaching.coaches;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A coach in answers.
 *
 * @param subject only for the bestuur and the coach
 * @param schools those looked after today
 * @param version of the row, for the ETag
 */
@Schema(name = "Coach")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CoachView(
        UUID id,

        @Schema(description = "Only for the bestuur and for the coach")
        String subject,

        String name,
        LocalDate fromDate,
        @Schema(description = "The last day, inclusive") LocalDate untilDate,
        @Schema(description = "Those looked after today") List<LookedAfter> schools,
        @JsonIgnore long version) {

    /** A school that a coach looks after. */
    @Schema(name = "SchoolLookedAfter")
    public record LookedAfter(UUID schoolId, String schoolName, SchoolRole role) {}
}
