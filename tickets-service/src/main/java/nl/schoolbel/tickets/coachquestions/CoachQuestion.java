package nl.schoolbel.tickets.coachquestions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the school would like a coach to say. */
public record CoachQuestion(
        @NotBlank @Size(max = 10_000) @Schema(description = "Becomes a comment that stays within the school")
        String question,

        @Schema(
                description =
                        "Kinds of personal data that seem to stand in the question and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {}
