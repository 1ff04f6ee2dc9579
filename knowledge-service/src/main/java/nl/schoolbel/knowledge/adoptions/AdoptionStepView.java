package nl.schoolbel.knowledge.adoptions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.schoolbel.events.terms.AdoptionState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step in answers; what is not known is absent.
 *
 * @param practiceVersion the version of the practice that was published then
 * @param own true when the caller wrote it down
 * @param takenBackAt when it was taken back as a mistake; it counts nowhere since
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdoptionStepView(
        int number,
        AdoptionState state,
        LocalDate date,

        @Schema(description = "Number of the version that was published then, from 1")
        int practiceVersion,

        String reason,
        UUID adaptedPracticeId,
        String adaptedHow,
        boolean coachHelped,
        @Schema(description = "True when you wrote it down") boolean own,
        Instant recordedAt,

        @Schema(description = "When it was taken back as a mistake; it counts nowhere since")
        Instant takenBackAt) {}
