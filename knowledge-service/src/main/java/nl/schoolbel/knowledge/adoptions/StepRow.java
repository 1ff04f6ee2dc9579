package nl.schoolbel.knowledge.adoptions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.schoolbel.events.terms.AdoptionState;
import nl.schoolbel.knowledge.adoptions.domain.Stage;
import nl.schoolbel.knowledge.adoptions.domain.Step;

/**
 * A step as it is stored.
 *
 * @param recorder the subject of who wrote it down; leaves the service nowhere
 * @param takenBackAt {@code null} while it stands
 */
record StepRow(
        int number,
        AdoptionState state,
        LocalDate date,
        int practiceVersion,
        String reason,
        UUID adaptedPracticeId,
        String adaptedHow,
        boolean coachHelped,
        String recorder,
        Instant recordedAt,
        Instant takenBackAt) {

    /** For the rules. */
    Step fact() {
        return new Step(number, Stage.valueOf(state.name()), date, recorder, recordedAt);
    }

    AdoptionStepView view(String caller) {
        return new AdoptionStepView(
                number,
                state,
                date,
                practiceVersion,
                reason,
                adaptedPracticeId,
                adaptedHow,
                coachHelped,
                recorder.equals(caller),
                recordedAt,
                takenBackAt);
    }
}
