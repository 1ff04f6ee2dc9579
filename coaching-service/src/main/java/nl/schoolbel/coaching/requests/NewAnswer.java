package nl.schoolbel.coaching.requests;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a coach answers.
 *
 * @param text plain text with line breaks, without names of people
 */
public record NewAnswer(
        @NotBlank @Size(max = NewAnswer.MAX_TEXT) String text,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {

    /** As long as a comment on a ticket may be, since that is where an answer may be shown. */
    static final int MAX_TEXT = 10_000;
}
