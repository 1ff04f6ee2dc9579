package nl.schoolbel.sla.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.sla.clock.Difference;
import nl.schoolbel.sla.clock.domain.Clock;
import nl.schoolbel.sla.clock.domain.FoldedClocks;
import nl.schoolbel.sla.escalation.domain.Mark;
import nl.schoolbel.sla.escalation.domain.MarkDecision;
import nl.schoolbel.sla.ticketcopy.TicketCopy;

/** Compares the marks that are planned with those that follow from the clocks. */
@ApplicationScoped
public class PlannedMarks {

    @Inject
    MarkStore store;

    @Inject
    MarkPlanner planner;

    /** All differences in marks of the future; those that have come are being worked off. One query. */
    public List<Difference> differences(Collection<TicketCopy> tickets, Map<UUID, FoldedClocks> folded, Instant now) {
        Map<UUID, TicketMarks> stored =
                store.of(tickets.stream().map(TicketCopy::id).toList());
        List<Difference> differences = new ArrayList<>();
        for (TicketCopy ticket : tickets) {
            TicketMarks marks = stored.getOrDefault(ticket.id(), TicketMarks.NONE);
            Map<Mark, Instant> rest = new HashMap<>(marks.planned());
            for (Clock one : folded.get(ticket.id()).all()) {
                for (MarkDecision decision : planner.decide(ticket, one, marks.handled(), now)) {
                    compare(ticket, decision, rest.remove(decision.mark()), now, differences);
                }
            }
            rest.forEach((mark, at) -> add(ticket, mark, at, null, now, differences));
        }
        return differences;
    }

    private static void compare(
            TicketCopy ticket, MarkDecision decision, Instant stored, Instant now, List<Difference> differences) {
        Instant planned = decision.plannedAt();
        if (planned == null ? stored != null : !planned.equals(stored)) {
            add(ticket, decision.mark(), stored, planned, now, differences);
        }
    }

    private static void add(
            TicketCopy ticket, Mark mark, Instant stored, Instant planned, Instant now, List<Difference> differences) {
        boolean ahead = stored != null && stored.isAfter(now) || planned != null && planned.isAfter(now);
        if (ahead) {
            differences.add(new Difference(
                    ticket.id(), mark.target(), mark.repeat(), "mark", written(mark, stored), written(mark, planned)));
        }
    }

    private static String written(Mark mark, Instant at) {
        if (at == null) {
            return null;
        }
        String beyond =
                mark.point().offsetMinutes() == 0 ? "" : " +" + mark.point().offsetMinutes() + " min";
        return mark.point().percent() + " %" + beyond + " " + at;
    }
}
