package nl.schoolbel.tickets.comments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody takes a step; becomes a public comment. */
public record Reason(
        @NotBlank @Size(max = 10_000) String reason,

        @Schema(
                description =
                        "Kinds of personal data that seem to stand in the reason and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {}
