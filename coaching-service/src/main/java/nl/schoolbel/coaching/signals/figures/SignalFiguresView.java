package nl.schoolbel.coaching.signals.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import nl.schoolbel.events.terms.SignalKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of the signals that were raised in a school year.
 *
 * @param schoolYear such as {@code 2026-2027}
 * @param all of all kinds together
 * @param kinds one per kind, also of which there was none
 */
public record SignalFiguresView(String schoolYear, Counts all, List<OfKind> kinds) {

    /** Of one kind. */
    @Schema(name = "SignalFiguresOfKind")
    public record OfKind(SignalKind kind, Counts counts) {}

    /** Numbers of signals, and how long they waited. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SignalCounts")
    public record Counts(
            int raised,

            @Schema(description = "Ever taken on by a coach, ended since or not")
            int accepted,

            int declined,
            @Schema(description = "With an outcome") int ended,

            @Schema(description = "Neither declined nor with an outcome")
            int open,

            @Schema(description = "Open after their day") int overdue,

            @Schema(description = "Declined or ended as a false signal")
            int falseSignals,

            @Schema(description = "False ones per hundred declined and ended; absent when there was none")
            Integer falseSignalPercent,

            @Schema(
                    description =
                            "From raised to accepted or declined, the one in the middle; absent when there was none")
            Integer medianSchoolDaysToDecision,

            @Schema(description = "Declined ones by reason") Map<String, Integer> declineReasons,

            @Schema(description = "Ended ones by outcome") Map<String, Integer> outcomes) {}
}
