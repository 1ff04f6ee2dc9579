package nl.schoolbel.sla.escalation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.sla.escalation.domain.Mark;
import nl.schoolbel.sla.escalation.domain.MarkDecision;

/** What is to be written about the marks of some tickets, whose rows are locked. What stays as it is, is not written. */
final class MarkChanges {

    /** One row: planned when there is no state. */
    record Row(UUID ticket, Mark mark, Instant plannedAt, String state, String reason, Instant handledAt) {}

    private final List<Row> planned = new ArrayList<>();
    private final List<Row> unplanned = new ArrayList<>();
    private final List<Row> settled = new ArrayList<>();

    /**
     * Makes the planned rows of a ticket equal to the decisions about all its clocks: what nobody decides on any more, such
     * as the mark of an earlier cycle, goes.
     *
     * @param said marks of the ticket that are settled by these very changes
     */
    void plan(UUID ticket, TicketMarks before, List<MarkDecision> decisions, Set<Mark> said) {
        Set<Mark> present = new HashSet<>(said);
        for (MarkDecision decision : decisions) {
            Instant at = decision.plannedAt();
            if (at != null && !said.contains(decision.mark())) {
                present.add(decision.mark());
                if (!at.equals(before.planned().get(decision.mark()))) {
                    planned.add(new Row(ticket, decision.mark(), at, null, null, null));
                }
            }
        }
        for (Mark mark : before.planned().keySet()) {
            if (!present.contains(mark)) {
                unplanned.add(new Row(ticket, mark, null, null, null, null));
            }
        }
    }

    void settle(UUID ticket, MarkDecision decision, String state, String reason, Instant now) {
        settled.add(new Row(ticket, decision.mark(), decision.plannedAt(), state, reason, now));
    }

    List<Row> planned() {
        return planned;
    }

    List<Row> unplanned() {
        return unplanned;
    }

    List<Row> settled() {
        return settled;
    }
}
