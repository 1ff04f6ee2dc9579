package nl.schoolbel.coaching.assignments;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import nl.schoolbel.coaching.coaches.SchoolRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which coach looks after which school, and when, in answers.
 *
 * @param reason only for coaches and the bestuur
 * @param current true when it counts today
 * @param version of the row, for the ETag
 */
@Schema(name = "Assignment")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssignmentView(
        UUID id,
        UUID coachId,
        String coachName,
        UUID schoolId,
        String schoolName,
        SchoolRole role,
        LocalDate fromDate,
        @Schema(description = "The last day, inclusive") LocalDate untilDate,

        @Schema(description = "Only for coaches and the bestuur")
        String reason,

        @Schema(description = "True when it counts today") boolean current,
        @JsonIgnore long version) {}
