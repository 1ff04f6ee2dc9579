package nl.schoolbel.coaching.requests;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A practice that is there already, as the answer. */
public record NewPracticeLink(
        @NotNull UUID practiceId,

        @Schema(description = "A word with it; needed for what was asked from a ticket, where it becomes the comment")
        @Pattern(regexp = "(?s).*\\S.*")
        @Size(max = NewAnswer.MAX_TEXT)
        String text,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {}
