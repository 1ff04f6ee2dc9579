package nl.schoolbel.coaching.assignments;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.coaching.coaches.SchoolRole;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A school as it is given to a coach.
 *
 * @param untilDate the last day, inclusive; absent until further notice
 * @param reason why, without names of people
 */
public record NewAssignment(
        @NotNull UUID schoolId,
        @NotNull SchoolRole role,
        @NotNull LocalDate fromDate,

        @Schema(description = "The last day, inclusive; absent until further notice")
        LocalDate untilDate,

        @Size(max = NewAssignment.MAX_REASON) String reason,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {

    /** A sentence or two. */
    static final int MAX_REASON = 500;
}
