package nl.schoolbel.sla.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The tickets whose standing resolution was given in the month. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TicketFigure(
        long resolved,
        long resolvedByBeheerpartner,

        @Schema(description = "The first resolution that was given holds")
        long firstTimeRight,

        @Schema(description = "Absent below " + Rates.LEAST + " tickets, as every percentage here")
        Double firstTimeRightPercent,

        @Schema(description = "A resolution was refused, or the closed ticket opened again, at least once")
        long reopened,

        Double reopenedPercent,

        @Schema(description = "Visits that were announced and neither moved nor called off before their window ended")
        long visitsPlanned,

        @Schema(description = "Somebody came inside the announced window")
        long visitsOnTime,

        @Schema(description = "Absent below " + Rates.LEAST + " visits")
        Double visitsOnTimePercent,

        @Schema(description = "Visits in the hours that cost a surcharge")
        long surchargeVisits,

        @Schema(description = "Hours with lessons from report to resolution: half took at most this")
        Double p50SchoolHourSeconds,

        Double p90SchoolHourSeconds,

        @Schema(description = "The same time of all tickets, in which they lay with the school")
        long secondsWithSchool,

        long secondsWithBeheerpartner,

        @Schema(description = "In which they waited, for whatever reason")
        long secondsWaiting) {

    /** Of a group in which nothing was resolved. */
    static final TicketFigure NONE = new TicketFigure(0, 0, 0, null, 0, null, 0, 0, null, 0, null, null, 0, 0, 0);
}
