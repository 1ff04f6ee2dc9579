package nl.schoolbel.coaching.assignments;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Until when a coach looks after a school, and why.
 *
 * @param untilDate the last day, inclusive; absent until further notice
 * @param reason why, without names of people
 */
public record AssignmentEnd(
        @Schema(description = "The last day, inclusive; absent until further notice")
        LocalDate untilDate,

        @Size(max = NewAssignment.MAX_REASON) String reason,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {}
