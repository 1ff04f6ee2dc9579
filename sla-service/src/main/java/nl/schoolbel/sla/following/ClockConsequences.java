package nl.schoolbel.sla.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.schoolbel.sla.clock.DueMoments;
import nl.schoolbel.sla.clock.domain.FoldedClocks;
import nl.schoolbel.sla.escalation.Escalations;
import nl.schoolbel.sla.escalation.MarkPlanner;
import nl.schoolbel.sla.figures.TicketOutcomes;
import nl.schoolbel.sla.ticketcopy.TicketCopy;

/** All that follows when clocks were folded anew, whatever moved them; the ticket's row is locked. */
@ApplicationScoped
class ClockConsequences {

    @Inject
    DueMoments dueMoments;

    @Inject
    Escalations escalations;

    @Inject
    MarkPlanner planner;

    @Inject
    TicketOutcomes outcomes;

    void follow(TicketCopy ticket, FoldedClocks folded) {
        dueMoments.tell(ticket, folded);
        escalations.review(ticket, folded);
        planner.plan(ticket, folded);
        outcomes.keep(ticket);
    }
}
