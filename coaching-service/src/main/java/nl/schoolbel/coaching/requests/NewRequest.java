package nl.schoolbel.coaching.requests;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.events.terms.SubjectArea;
import nl.schoolbel.events.terms.Urgency;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request as it is asked.
 *
 * @param schoolId the school that asks; one of the asker's own unless the asker is a coach
 * @param toolId the tool it is about, from the tool list; absent when it is about none
 * @param question what the school would like to learn, without names of people
 */
public record NewRequest(
        @NotNull UUID schoolId,
        UUID toolId,

        @Schema(description = "What the children learn, of the areas of the core goals; absent when it is about none")
        SubjectArea subjectArea,

        @NotBlank @Size(max = NewRequest.MAX_QUESTION) String question,

        @Schema(description = "How soon it is needed") @NotNull
        Urgency urgency,

        @Schema(description = "Where it comes from; another than human only for a coach. Absent means human")
        RequestSource source,

        @Schema(description = "The signal that it follows; needed for the source signal, not possible for human")
        UUID signalId,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {

    /** Room for a page of text; what is longer is a talk. */
    static final int MAX_QUESTION = 4000;

    RequestSource sourceOrHuman() {
        return source == null ? RequestSource.HUMAN : source;
    }
}
