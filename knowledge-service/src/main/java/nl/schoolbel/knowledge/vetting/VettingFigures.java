package nl.schoolbel.knowledge.vetting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How fast the board decides about tools, without a person or a school. */
@Schema(name = "ToolRequestFigures")
public record VettingFigures(
        LocalDate fromDate,
        @Schema(description = "Inclusive") LocalDate untilDate,

        @Schema(description = "Requests that were begun in the period")
        int asked,

        Ends ended,
        DecisionTime decisionTime,
        Waiting waiting) {

    /** Requests that ended in the period, by how. */
    @Schema(name = "ToolRequestEnds")
    public record Ends(int allowed, int onConditions, int stopped, int closed, int withdrawn, int merged) {}

    /** From asking to deciding, of what was decided in the period. */
    @Schema(name = "ToolRequestDecisionTime")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DecisionTime(
            int decisions,

            @Schema(description = "Half of them took so many days of the calendar or fewer")
            Double medianDays,

            @Schema(description = "Nine of ten took so many days of the calendar or fewer")
            Double ninetiethPercentileDays,

            Integer longestDays) {}

    /** What waits today. */
    @Schema(name = "ToolRequestsWaiting")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Waiting(int requests, int underReview, Integer longestDays) {}
}
