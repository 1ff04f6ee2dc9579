package nl.schoolbel.tickets.resolving;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.events.terms.Cause;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a ticket turned out to be and what was done about it. */
public record Outcome(
        @NotNull Cause cause,

        @Schema(description = "The tool it was about, if any")
        UUID toolId,

        @NotBlank @Size(max = 10_000) @Schema(description = "What was done")
        String done,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {}
