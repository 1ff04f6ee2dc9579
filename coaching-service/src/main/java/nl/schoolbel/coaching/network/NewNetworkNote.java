package nl.schoolbel.coaching.network;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a coach notes, as a whole.
 *
 * @param organisation its name, not that of a person
 * @param heldDate when it was
 * @param nextStep what follows; absent when nothing does
 * @param nextStepDate by when; only with a next step
 * @param nextStepDone absent means no
 */
public record NewNetworkNote(
        @NotNull NoteKind kind,
        @NotNull Party party,

        @Schema(description = "The name of the organisation, not of a person") @NotBlank @Size(max = 120)
        String organisation,

        @NotNull LocalDate heldDate,
        @NotBlank @Size(max = 200) String topic,
        @Size(max = NewNetworkNote.MAX_NOTE) String note,
        @Size(max = 500) String nextStep,
        LocalDate nextStepDate,
        Boolean nextStepDone,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {

    /** Room for a page of text. */
    static final int MAX_NOTE = 4000;
}
