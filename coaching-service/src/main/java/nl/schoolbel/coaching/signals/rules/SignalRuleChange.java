package nl.schoolbel.coaching.signals.rules;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule as it is to be, as a whole. */
public record SignalRuleChange(
        @Schema(description = "So many make a signal") @NotNull @Min(2) @Max(200)
        Integer threshold,

        @Schema(description = "Within so many school days; not for searches") @Min(1) @Max(200)
        Integer windowSchoolDays,

        @Schema(description = "No second signal about the same for so many school days") @NotNull @Min(1) @Max(200)
        Integer coolDownSchoolDays,

        @Schema(description = "False for a rule that raises no signals at all") @NotNull
        Boolean on) {}
