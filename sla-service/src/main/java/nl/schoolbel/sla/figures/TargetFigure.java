package nl.schoolbel.sla.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The clocks of one target that were decided in the month. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TargetFigure(
        String target,

        @Schema(description = "met + late + ended") long clocks,

        @Schema(description = "In time") long met,

        @Schema(description = "The due moment passed, also when it was met afterwards")
        long late,

        @Schema(description = "Over without a verdict, before the due moment")
        long ended,

        @Schema(description = "Of the late ones: every breach has a settled reason that lies elsewhere")
        long lateExcluded,

        @Schema(
                description = "met / (met + late), in percent; absent below " + Rates.LEAST
                        + " clocks, as every percentage here")
        Double compliancePercent,

        @Schema(description = "The same without those that are excluded")
        Double compliancePercentWithoutExcluded,

        @Schema(description = "Of the clocks that were met, in time or late; half of them took at most this long")
        Double p50ServiceSeconds,

        @Schema(description = "Nine of ten took at most this long")
        Double p90ServiceSeconds,

        @Schema(description = "From start to meeting, in real time")
        Double p50WallSeconds,

        Double p90WallSeconds,

        @Schema(description = "Service time that lay in pauses, of all service time of the clocks that were met")
        Double pausedPercent,

        @Schema(description = "Breaches that stand; a clock can have more than one")
        long breaches,

        @Schema(description = "Of those: a settled reason that lies elsewhere")
        long breachesExcluded) {}
