package nl.schoolbel.tickets.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.schoolbel.events.terms.Impact;
import nl.schoolbel.events.terms.Urgency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a school reports. */
public record Report(
        @NotNull UUID schoolId,
        @NotBlank @Size(max = 80) String title,
        @NotBlank @Size(max = 10_000) String description,

        @NotNull @Schema(description = "Whom it hits") Impact impact,
        @NotNull @Schema(description = "How soon it hurts") Urgency urgency,

        @Schema(description = "A lesson cannot go on; raises the urgency by one. Absent means no")
        Boolean lessonBlocked,

        @Schema(description = "The tool it is about, from the tool list of knowledge-service")
        UUID toolId) {}
