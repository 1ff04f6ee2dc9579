package nl.schoolbel.tickets.priority;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another priority, and why. */
public record NewPriority(
        @NotNull @Min(1) @Max(4) @Schema(description = "1 (highest) to 4")
        Integer priority,

        @NotBlank @Size(max = 10_000) @Schema(description = "Becomes a public comment")
        String reason,

        @Schema(
                description =
                        "Kinds of personal data that seem to stand in the reason and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {}
