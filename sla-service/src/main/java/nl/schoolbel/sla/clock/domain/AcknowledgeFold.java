package nl.schoolbel.sla.clock.domain;

import nl.schoolbel.sla.clock.domain.TicketFact.Accepted;
import nl.schoolbel.sla.clock.domain.TicketFact.Arrived;
import nl.schoolbel.sla.clock.domain.TicketFact.HandedOver;
import nl.schoolbel.sla.clock.domain.TicketFact.Left;
import nl.schoolbel.sla.clock.domain.TicketFact.Merged;
import nl.schoolbel.sla.clock.domain.TicketFact.Resolved;
import nl.schoolbel.sla.clock.domain.TicketFact.Returned;
import nl.schoolbel.sla.clock.domain.TicketFact.VisitPlanned;
import nl.schoolbel.sla.clock.domain.TicketFact.WaitingStarted;
import nl.schoolbel.sla.clock.domain.TicketFact.Withdrawn;
import nl.schoolbel.sla.clock.domain.TicketFact.WorkaroundGiven;

/**
 * Acknowledge: starts at the hand-over, met by the first step that shows the beheerpartner has seen the ticket, never
 * pauses, ends without verdict when withdrawn or merged. A ticket is acknowledged once: a later hand-over under the
 * same terms does not ask for it again.
 */
final class AcknowledgeFold implements TargetFold {

    private final ClockDraft draft;

    AcknowledgeFold(ClockDraft draft) {
        this.draft = draft;
    }

    @Override
    public void take(TicketFact fact) {
        if (fact instanceof HandedOver && !draft.started()) {
            draft.start(fact.occurredAt());
        } else if (!draft.started() || draft.met() || draft.ended()) {
            return;
        } else if (fact instanceof Withdrawn || fact instanceof Merged) {
            draft.end(fact.occurredAt());
        } else if (showsThatItWasSeen(fact)) {
            draft.meet(fact.occurredAt());
        }
    }

    private static boolean showsThatItWasSeen(TicketFact fact) {
        return fact instanceof Accepted
                || fact instanceof VisitPlanned
                || fact instanceof Arrived
                || fact instanceof Left
                || fact instanceof WorkaroundGiven
                || fact instanceof Returned
                || (fact instanceof WaitingStarted waiting && waiting.byBeheerpartner())
                || (fact instanceof Resolved resolved && resolved.byBeheerpartner());
    }
}
