package nl.schoolbel.knowledge.adoptions;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.events.terms.AdoptionState;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far the school is now. Its texts are read by other schools, so they name nobody.
 *
 * @param date the day of it; absent for today
 * @param reason why; needed for {@code adapted} and {@code dropped}
 * @param adaptedPracticeId the published practice in which the school wrote down its own way; with {@code adapted} only
 * @param adaptedHow what the school does otherwise; with {@code adapted} only
 * @param coachHelped whether a coach helped with it; absent counts as true when a coach writes it down, false otherwise
 */
@Schema(name = "NewAdoptionStep")
public record NewStep(
        @NotNull AdoptionState state,

        @Schema(description = "The day of it, not in the future and not before the step before; absent: today")
        LocalDate date,

        @Schema(description = "Needed for adapted and dropped; other schools read it") @Size(max = MAX_REASON)
        String reason,

        @Schema(description = "The published practice in which the school wrote down its own way; with adapted only")
        UUID adaptedPracticeId,

        @Schema(description = "What the school does otherwise; with adapted only; other schools read it")
        @Size(max = MAX_HOW)
        String adaptedHow,

        @Schema(description = "Absent: true when a coach writes it down")
        Boolean coachHelped,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {

    static final int MAX_REASON = 1000;
    static final int MAX_HOW = 2000;

    public NewStep {
        reason = words(reason);
        adaptedHow = words(adaptedHow);
    }

    /** The free texts by their JSON pointer, for screening. */
    Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        texts.put("/reason", reason);
        texts.put("/adaptedHow", adaptedHow);
        return texts;
    }

    /** Nothing but spaces is nothing. */
    private static String words(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
