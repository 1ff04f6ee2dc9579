package nl.schoolbel.sla.clock.domain;

import nl.schoolbel.sla.clock.domain.TicketFact.HandedOver;
import nl.schoolbel.sla.clock.domain.TicketFact.Merged;
import nl.schoolbel.sla.clock.domain.TicketFact.Withdrawn;

/**
 * Acknowledge: starts at the hand-over, met by the first step that shows the beheerpartner has seen the ticket, no waiting
 * pauses it, ends without verdict when withdrawn or merged. A ticket is acknowledged once: a later hand-over under the
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
        } else if (!draft.runs()) {
            return;
        } else if (fact instanceof Withdrawn) {
            draft.end(fact.occurredAt(), EndReason.WITHDRAWN);
        } else if (fact instanceof Merged) {
            draft.end(fact.occurredAt(), EndReason.MERGED);
        } else if (Signs.ofBeheerpartner(fact)) {
            draft.meet(fact.occurredAt());
        }
    }

    @Override
    public ClockDraft draft() {
        return draft;
    }
}
