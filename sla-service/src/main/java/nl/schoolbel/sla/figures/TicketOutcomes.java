package nl.schoolbel.sla.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.schoolbel.sla.clock.TicketFacts;
import nl.schoolbel.sla.clock.domain.TicketFact;
import nl.schoolbel.sla.figures.domain.PlannedVisit;
import nl.schoolbel.sla.figures.domain.TicketOutcome;
import nl.schoolbel.sla.ticketcopy.TicketCopy;

/** Keeps what came of a ticket as soon as it was resolved once; the ticket's row is locked. */
@ApplicationScoped
public class TicketOutcomes {

    @Inject
    OutcomeStore store;

    @Inject
    TicketFacts facts;

    /** Writes the outcome of everything known now; does nothing for a ticket that was never resolved. Safe to repeat. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(TicketCopy ticket) {
        List<TicketFact> known = facts.ofResolved(ticket.id());
        if (known.isEmpty()) {
            return;
        }
        List<PlannedVisit> visits = known.stream().anyMatch(TicketFact.VisitPlanned.class::isInstance)
                ? store.visits(ticket.id())
                : List.of();
        TicketOutcome outcome = TicketOutcome.of(known, visits);
        store.keep(ticket, outcome, 0, null);
    }
}
