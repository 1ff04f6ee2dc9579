package nl.schoolbel.sla.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import nl.schoolbel.sla.agreements.AgreementTerms;
import nl.schoolbel.sla.clock.CompiledTerms;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.escalation.domain.Ladder;
import nl.schoolbel.sla.escalation.domain.MarkPoint;
import nl.schoolbel.sla.escalation.domain.Receiver;
import nl.schoolbel.sla.ticketcopy.TicketCopy;

/** What was agreed of lateness, in the form of the rules. */
@ApplicationScoped
public class Ladders {

    private static final Set<Receiver> USUAL_RECEIVERS = Set.of(Receiver.BEHEERPARTNER, Receiver.SCHOOL);

    @Inject
    CompiledTerms terms;

    /** The ladder of one clock of a ticket. */
    Ladder of(TicketCopy ticket, Target target) {
        return ladder(terms.written(ticket.agreementId()));
    }

    private static Ladder ladder(AgreementTerms terms) {
        return new Ladder(
                Set.copyOf(terms.warnPercents()),
                terms.escalationLevels().stream()
                        .map(level -> new Ladder.Level(
                                level.level(), MarkPoint.ofPercent(level.percent()), USUAL_RECEIVERS, false, Set.of()))
                        .toList(),
                0);
    }
}
