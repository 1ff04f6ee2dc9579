package nl.schoolbel.sla.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.schoolbel.platform.sql.AfterCommit;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.agreements.AgreementTerms;
import nl.schoolbel.sla.clock.CompiledTerms;
import nl.schoolbel.sla.clock.domain.Clock;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.escalation.domain.HandledMark;
import nl.schoolbel.sla.escalation.domain.Mark;
import nl.schoolbel.sla.escalation.domain.MarkDecision;
import nl.schoolbel.sla.escalation.domain.Marks;
import nl.schoolbel.sla.ticketcopy.TicketCopy;

/** Plans the marks of a ticket anew after its clocks moved. It fires nothing: that is the {@link EscalationJob}'s. */
@ApplicationScoped
public class MarkPlanner {

    private static final int BREACH = 100;

    @Inject
    MarkStore store;

    @Inject
    CompiledTerms terms;

    @Inject
    DomainClock clock;

    @Inject
    AfterCommit afterCommit;

    @Inject
    EscalationJob job;

    /** Makes the planned rows equal to what the clocks say now; the ticket's row is locked. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void plan(TicketCopy ticket, Map<Target, Clock> clocks) {
        List<HandledMark> handled = store.handled(List.of(ticket.id())).getOrDefault(ticket.id(), List.of());
        Instant now = clock.instant();
        List<Mark> present = new ArrayList<>();
        for (Clock one : clocks.values()) {
            for (MarkDecision decision : decide(ticket, one, handled, now)) {
                present.add(decision.mark());
                if (decision.plannedAt() == null) {
                    store.unplan(ticket.id(), decision.mark());
                } else {
                    store.plan(ticket.id(), decision.mark(), decision.plannedAt());
                }
            }
        }
        store.unplanOthers(ticket.id(), present);
        afterCommit.run(job::wake);
    }

    /** What to do with the marks of a clock at a moment, which must be the one for which held marks were looked up. */
    List<MarkDecision> decide(TicketCopy ticket, Clock one, List<HandledMark> handled, Instant now) {
        return Marks.decide(one, percents(terms.written(ticket.agreementId())), handled, now);
    }

    private static Set<Integer> percents(AgreementTerms terms) {
        Set<Integer> percents = new TreeSet<>(terms.warnPercents());
        percents.add(BREACH);
        terms.escalationLevels().forEach(level -> percents.add(level.percent()));
        return percents;
    }
}
