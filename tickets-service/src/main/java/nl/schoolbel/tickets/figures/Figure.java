package nl.schoolbel.tickets.figures;

import java.util.List;
import nl.schoolbel.tickets.domain.TicketState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of one group of tickets: those that were reported in the period. */
public record Figure(
        @Schema(
                description = "The id of the school or category, the device kind, the cause, or the month; absent for"
                        + " tickets that have none, and for the total")
        String key,

        @Schema(description = "The name of the school or category")
        String name,

        long reported,

        @Schema(description = "Neither closed, withdrawn nor merged yet")
        long open,

        @Schema(description = "Somebody said once that it was solved")
        long resolved,

        @Schema(description = "The school refused a resolution, or reopened the closed ticket, at least once")
        long reopened,

        @Schema(description = "The resolution stands") long closed,
        long withdrawn,
        long merged,

        @Schema(
                description =
                        "Tickets that ended in the period (closed, withdrawn or merged), whenever they were reported")
        long endedInPeriod,

        @Schema(
                description =
                        "reopened / resolved, 0 to 1; absent when fewer than " + LEAST_FOR_A_RATE + " were resolved")
        Double reopenRate,

        @Schema(description = "Why there is no rate", examples = TOO_FEW)
        String reopenRateAbsent,

        List<StateTime> timeInState) {

    /** The states in which a stay is measured. */
    static final List<TicketState> TIMED = List.of(
            TicketState.REPORTED,
            TicketState.IN_TRIAGE,
            TicketState.HANDED_OVER,
            TicketState.ACCEPTED,
            TicketState.VISIT_PLANNED,
            TicketState.ON_SITE,
            TicketState.WAITING,
            TicketState.RESOLVED);

    /** One of two says nothing of how often it happens. */
    static final int LEAST_FOR_A_RATE = 10;

    static final String TOO_FEW = "too-few-resolved";

    private static final double TO_THREE_DIGITS = 1000.0;

    /** Of a group without tickets. */
    static Figure none(String key) {
        List<StateTime> times =
                TIMED.stream().map(state -> StateTime.of(state, 0, 0)).toList();
        return new Figure(key, null, 0, 0, 0, 0, 0, 0, 0, 0, null, TOO_FEW, times);
    }

    static Double rate(long reopened, long resolved) {
        return resolved < LEAST_FOR_A_RATE ? null : Math.round(reopened * TO_THREE_DIGITS / resolved) / TO_THREE_DIGITS;
    }
}
