package nl.schoolbel.sla.clock.domain;

import nl.schoolbel.sla.clock.domain.TicketFact.HandedOver;
import nl.schoolbel.sla.clock.domain.TicketFact.Merged;
import nl.schoolbel.sla.clock.domain.TicketFact.Reported;
import nl.schoolbel.sla.clock.domain.TicketFact.Resolved;
import nl.schoolbel.sla.clock.domain.TicketFact.TriageStarted;
import nl.schoolbel.sla.clock.domain.TicketFact.Withdrawn;

/**
 * Triage, the school's own: starts at the report, met by taking up, a hand-over or a resolve, never pauses, ends without
 * verdict when withdrawn or merged. What comes back later does not ask for it again.
 */
final class TriageFold implements TargetFold {

    private final ClockDraft draft;

    TriageFold(ClockDraft draft) {
        this.draft = draft;
    }

    @Override
    public void take(TicketFact fact) {
        if (fact instanceof Reported && !draft.started()) {
            draft.start(fact.occurredAt());
        } else if (!draft.runs()) {
            return;
        } else if (fact instanceof Withdrawn) {
            draft.end(fact.occurredAt(), EndReason.WITHDRAWN);
        } else if (fact instanceof Merged) {
            draft.end(fact.occurredAt(), EndReason.MERGED);
        } else if (fact instanceof TriageStarted || fact instanceof HandedOver || fact instanceof Resolved) {
            draft.meet(fact.occurredAt());
        }
    }

    @Override
    public ClockDraft draft() {
        return draft;
    }
}
