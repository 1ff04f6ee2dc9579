package nl.schoolbel.tickets.succession;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a school. */
public record Ending(
        @NotNull @Schema(description = "Its last day, inclusive; from the next on it takes no new report")
        LocalDate endDate,

        @Schema(description = "The school that it goes on as")
        UUID mergedInto) {}
