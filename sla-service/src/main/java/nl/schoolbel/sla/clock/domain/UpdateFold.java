package nl.schoolbel.sla.clock.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.schoolbel.sla.clock.domain.TicketFact.HandedOver;
import nl.schoolbel.sla.clock.domain.TicketFact.Merged;
import nl.schoolbel.sla.clock.domain.TicketFact.Reopened;
import nl.schoolbel.sla.clock.domain.TicketFact.Resolved;
import nl.schoolbel.sla.clock.domain.TicketFact.Returned;
import nl.schoolbel.sla.clock.domain.TicketFact.WaitingStarted;
import nl.schoolbel.sla.clock.domain.TicketFact.Withdrawn;

/**
 * Update: starts when acknowledge is met; each public note or step of the beheerpartner meets it and starts the next repeat.
 * Any waiting pauses it, as does the time at the school. A resolve ends it without verdict; a refusal starts the next repeat,
 * as the beheerpartner was heard of by the resolve.
 */
final class UpdateFold implements TargetFold {

    private final List<ClockDraft> drafts = new ArrayList<>();
    private boolean handedOver;
    private boolean resolved;
    private boolean over;
    private SegmentReason standsStill;

    UpdateFold(ClockDraft first) {
        drafts.add(first);
    }

    @Override
    public void take(TicketFact fact) {
        Instant at = fact.occurredAt();
        handedOver |= fact instanceof HandedOver;
        if (over || !handedOver) {
            return;
        }
        if (fact instanceof Withdrawn || fact instanceof Merged) {
            over = true;
            end(at, fact instanceof Merged ? EndReason.MERGED : EndReason.WITHDRAWN);
        } else if (fact instanceof Resolved resolve) {
            resolved = true;
            standsStill = resolve.byBeheerpartner() ? null : standsStill;
            end(at, EndReason.RESOLVED);
        } else if (resolved) {
            if (fact instanceof Reopened) {
                resolved = false;
                startNext(at);
            }
        } else {
            takeWhileOpen(fact);
        }
    }

    @Override
    public ClockDraft draft() {
        return drafts.get(drafts.size() - 1);
    }

    @Override
    public List<ClockDraft> drafts() {
        return drafts;
    }

    private void takeWhileOpen(TicketFact fact) {
        Instant at = fact.occurredAt();
        if (fact instanceof WaitingStarted waiting && standsStill != SegmentReason.AT_SCHOOL) {
            standsStill = SegmentReason.of(waiting.reason());
        } else if (fact instanceof Returned) {
            standsStill = SegmentReason.AT_SCHOOL;
        } else if (fact instanceof HandedOver || Signs.endsWaiting(fact) && standsStill != SegmentReason.AT_SCHOOL) {
            standsStill = null;
        }
        boolean begun = draft().started();
        if (begun ? Signs.ofProgress(fact) : Signs.ofBeheerpartner(fact)) {
            startNext(at);
        } else if (begun) {
            stand(at);
        }
    }

    /** Two signs of one moment are one. */
    private void startNext(Instant at) {
        if (draft().runs() && draft().startedAt().isBefore(at)) {
            draft().meet(at);
        }
        if (draft().runs()) {
            stand(at);
            return;
        }
        if (draft().started()) {
            drafts.add(draft().next());
        }
        draft().start(at);
        stand(at);
    }

    private void stand(Instant at) {
        if (standsStill == null) {
            draft().run(at);
        } else {
            draft().pauseAnyway(standsStill, at);
        }
    }

    private void end(Instant at, EndReason reason) {
        if (draft().runs()) {
            draft().end(at, reason);
        }
    }
}
