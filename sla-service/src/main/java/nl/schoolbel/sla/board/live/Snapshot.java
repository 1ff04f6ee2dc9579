package nl.schoolbel.sla.board.live;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.sla.board.live.domain.Countdown;
import nl.schoolbel.sla.board.live.domain.Urgency;
import nl.schoolbel.sla.clock.domain.Target;

/**
 * The board of one scope at one moment; what a scope does not see is empty.
 *
 * @param at by the domain's clock
 * @param late tickets by the due moment that they missed, the oldest first
 * @param lateTickets how many there are, counted up to a bound
 * @param lateMore whether there are more than were counted
 * @param soon tickets that are soon late, and behind them the next ones, by due moment
 * @param soonTickets how many of those are soon late
 * @param soonMore whether there may be more than are in the list
 * @param schools by name
 * @param compliance of this month and those before
 * @param webhooks null where they are not for the viewer
 * @param deadLetters null where they are not for the viewer
 */
record Snapshot(
        Instant at,
        List<Row> late,
        int lateTickets,
        boolean lateMore,
        List<Row> soon,
        int soonTickets,
        boolean soonMore,
        List<School> schools,
        List<OpenTicketStore.StateCount> states,
        List<OpenTicketStore.HourCount> hours,
        List<Escalated> escalations,
        Compliance.Table compliance,
        List<TechnicalStore.EndpointState> webhooks,
        List<TechnicalStore.DeadLetters> deadLetters) {

    /**
     * A ticket with its most urgent clock.
     *
     * @param dueAt null while a pause lasts of which nobody knows the end
     * @param beheerpartnerId null for a clock of the school's own
     * @param beheerpartner its name; null for a clock of the school's own
     * @param more other targets of the ticket in the same list, such as the resolution behind the acknowledgement
     */
    record Row(
            UUID ticketId,
            String number,
            String school,
            UUID beheerpartnerId,
            String beheerpartner,
            Integer priority,
            Target target,
            Urgency urgency,
            Instant dueAt,
            Countdown countdown,
            List<Target> more) {

        /** Without what passes by itself. */
        private List<Object> lasting() {
            return List.of(
                    ticketId,
                    target,
                    urgency,
                    String.valueOf(dueAt),
                    countdown.runs(),
                    String.valueOf(countdown.paused()),
                    String.valueOf(countdown.opensAt()),
                    String.valueOf(priority),
                    more);
        }
    }

    /** @param late clocks that are late, at most a hundred */
    record School(UUID id, String name, Urgency urgency, int late) {}

    /** An escalation that nobody acknowledged. */
    record Escalated(UUID ticketId, String number, String school, Target target, int level, Instant at) {}

    /** Whether a viewer of the other one sees the same, but for clocks that went on by themselves. */
    boolean showsTheSameAs(Snapshot other) {
        return other != null && lasting().equals(other.lasting());
    }

    private List<Object> lasting() {
        return List.of(
                late.stream().map(Row::lasting).toList(),
                lateTickets,
                lateMore,
                soon.stream().map(Row::lasting).toList(),
                soonMore,
                schools,
                states,
                hours,
                escalations,
                compliance,
                String.valueOf(webhooks),
                String.valueOf(deadLetters));
    }
}
