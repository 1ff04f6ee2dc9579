package nl.schoolbel.sla.board.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.schools.SchoolChanged;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.platform.copy.ReadCopies;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.clock.ClockHistory;
import nl.schoolbel.sla.clock.domain.Clock;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.escalation.MarkLog;
import nl.schoolbel.sla.explain.ClockExplanations;
import nl.schoolbel.sla.ticketcopy.TicketCopy;
import nl.schoolbel.sla.ticketcopy.TicketScope;

/** Gathers the clocks of a ticket, its marks, and why they are due when they are. */
@ApplicationScoped
class Timelines {

    /** Updates repeat each few hours; of the earlier ones these are drawn. */
    private static final int MOST_PAST = 12;

    @Inject
    TicketScope scope;

    @Inject
    ClockHistory history;

    @Inject
    MarkLog marks;

    @Inject
    ClockExplanations explanations;

    @Inject
    ReadCopies copies;

    @Inject
    DomainClock clock;

    /**
     * @param clocks those that are over first, at most a dozen of them; then the latest of each target
     * @param sentences why each of the latest is due when it is
     */
    record Timeline(
            Instant now,
            TicketCopy ticket,
            String school,
            List<Clock> clocks,
            List<MarkLog.Shown> marks,
            List<Explained> sentences) {}

    record Explained(Target target, List<String> sentences) {}

    /** Of a ticket that the caller may see; another one's answers as one that does not exist. */
    Timeline of(UUID ticketId) {
        TicketCopy ticket = scope.require(ticketId);
        var folded = history.of(ticket).clocks();
        List<Clock> past = folded.past();
        List<Clock> clocks = new ArrayList<>(past.subList(Math.max(0, past.size() - MOST_PAST), past.size()));
        clocks.addAll(folded.current().values());
        return new Timeline(
                clock.instant(),
                ticket,
                ticket.schoolId() == null
                        ? null
                        : copies.find(SchoolEvents.CHANGED, ticket.schoolId())
                                .map(SchoolChanged::name)
                                .orElse(null),
                clocks,
                marks.of(ticketId),
                folded.current().keySet().stream()
                        .map(target -> new Explained(
                                target,
                                explanations
                                        .explain(ticketId, target.json(), null)
                                        .sentences()))
                        .toList());
    }
}
