package nl.schoolbel.sla.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schoolbel.sla.agreements.AgreementTerms;
import nl.schoolbel.sla.agreements.AgreementTerms.EscalationLevel;
import nl.schoolbel.sla.clock.CompiledTerms;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.escalation.domain.Ladder;
import nl.schoolbel.sla.escalation.domain.MarkPoint;
import nl.schoolbel.sla.escalation.domain.Receiver;
import nl.schoolbel.sla.ticketcopy.TicketCopy;

/** What was agreed of lateness, in the form of the rules. */
@ApplicationScoped
public class Ladders {

    @Inject
    CompiledTerms terms;

    /** The ladder of one clock of a ticket: that of the school's own agreement for its own promise, else of the contract. */
    Ladder of(TicketCopy ticket, Target target) {
        return ladder(terms.written(target == Target.TRIAGE ? ticket.triageAgreementId() : ticket.agreementId()));
    }

    private static Ladder ladder(AgreementTerms terms) {
        Integer repeat = terms.escalation().repeatEveryMinutes();
        return new Ladder(
                Set.copyOf(terms.warnPercents()),
                terms.escalation().levels().stream().map(Ladders::level).toList(),
                repeat == null ? 0 : repeat);
    }

    private static Ladder.Level level(EscalationLevel level) {
        return new Ladder.Level(
                level.level(),
                level.percent() == null
                        ? MarkPoint.afterBreach(level.minutesAfterBreach())
                        : MarkPoint.ofPercent(level.percent()),
                level.receivers().stream()
                        .map(receiver -> Receiver.valueOf(receiver.name()))
                        .collect(Collectors.toSet()),
                level.raisesPriority(),
                level.targets().stream()
                        .map(target -> Target.valueOf(target.name()))
                        .collect(Collectors.toSet()));
    }
}
