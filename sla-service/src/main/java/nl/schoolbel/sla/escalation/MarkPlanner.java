package nl.schoolbel.sla.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.schoolbel.platform.sql.AfterCommit;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.clock.domain.Clock;
import nl.schoolbel.sla.clock.domain.FoldedClocks;
import nl.schoolbel.sla.escalation.domain.HandledMark;
import nl.schoolbel.sla.escalation.domain.MarkDecision;
import nl.schoolbel.sla.escalation.domain.Marks;
import nl.schoolbel.sla.ticketcopy.TicketCopy;

/** Plans the marks of a ticket anew after its clocks moved. It fires nothing: that is the {@link EscalationJob}'s. */
@ApplicationScoped
public class MarkPlanner {

    @Inject
    MarkStore store;

    @Inject
    Ladders ladders;

    @Inject
    DomainClock clock;

    @Inject
    AfterCommit afterCommit;

    @Inject
    EscalationJob job;

    /** Makes the planned rows equal to what the clocks say now; the ticket's row is locked. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void plan(TicketCopy ticket, FoldedClocks clocks) {
        TicketMarks marks = store.of(List.of(ticket.id())).getOrDefault(ticket.id(), TicketMarks.NONE);
        Instant now = clock.instant();
        List<MarkDecision> decisions = new ArrayList<>();
        clocks.all().forEach(one -> decisions.addAll(decide(ticket, one, marks.handled(), now)));
        MarkChanges changes = new MarkChanges();
        changes.plan(ticket.id(), marks, decisions, Set.of());
        store.write(changes);
        afterCommit.run(job::wake);
    }

    /** What to do with the marks of a clock at a moment, which must be the one for which held marks were looked up. */
    List<MarkDecision> decide(TicketCopy ticket, Clock one, List<HandledMark> handled, Instant now) {
        return Marks.decide(one, ladders.of(ticket, one.target()).scheme(one.target()), handled, now);
    }
}
