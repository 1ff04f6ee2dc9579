package nl.schoolbel.knowledge.adoptions;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a step was written down by mistake. */
@Schema(name = "NewAdoptionRetraction")
public record NewRetraction(
        @Schema(description = "Number of the step, which is the last that stands") @NotNull @Min(1)
        Integer step) {}
