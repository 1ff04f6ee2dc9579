package nl.schoolbel.sla.clock.domain;

import java.time.Instant;
import nl.schoolbel.sla.clock.domain.TicketFact.Closed;
import nl.schoolbel.sla.clock.domain.TicketFact.HandedOver;
import nl.schoolbel.sla.clock.domain.TicketFact.Merged;
import nl.schoolbel.sla.clock.domain.TicketFact.Reopened;
import nl.schoolbel.sla.clock.domain.TicketFact.Resolved;
import nl.schoolbel.sla.clock.domain.TicketFact.Returned;
import nl.schoolbel.sla.clock.domain.TicketFact.WaitingStarted;
import nl.schoolbel.sla.clock.domain.TicketFact.Withdrawn;

/**
 * What the beheerpartner does about a ticket: arrival, workaround and resolution. Starts at the hand-over and ends without
 * verdict when withdrawn or merged. Arrival is met by the first arrival, and not needed after a resolve; workaround is met by
 * a workaround or a resolve; resolution by a resolve.
 *
 * <p>Waiting pauses for the reasons of the agreement; for another reason the clock runs on and carries the reason. The
 * time between a return and the next hand-over is a pause. A refused resolution counts as never made; when the ticket
 * had been closed, the closed time is left out.
 */
final class WorkFold implements TargetFold {

    private final ClockDraft draft;
    private final Class<? extends TicketFact> meeting;
    private final boolean metByResolve;
    private boolean atSchool;
    private boolean resolved;
    private Instant closedAt;

    /**
     * @param meeting the fact that meets it for good; null when only a resolve does
     * @param metByResolve false when a resolve makes it needless
     */
    WorkFold(ClockDraft draft, Class<? extends TicketFact> meeting, boolean metByResolve) {
        this.draft = draft;
        this.meeting = meeting;
        this.metByResolve = metByResolve;
    }

    @Override
    public void take(TicketFact fact) {
        if (!draft.started()) {
            if (fact instanceof HandedOver) {
                draft.start(fact.occurredAt());
            }
        } else if (resolved) {
            takeWhileResolved(fact);
        } else if (!draft.runs()) {
            return;
        } else if (fact instanceof Withdrawn) {
            draft.end(fact.occurredAt(), EndReason.WITHDRAWN);
        } else if (fact instanceof Merged) {
            draft.end(fact.occurredAt(), EndReason.MERGED);
        } else if (fact instanceof Resolved resolve) {
            resolve(resolve);
        } else if (atSchool) {
            takeWhileAtSchool(fact);
        } else {
            takeWhileHandedOver(fact);
        }
    }

    @Override
    public ClockDraft draft() {
        return draft;
    }

    private void resolve(Resolved resolve) {
        resolved = true;
        if (resolve.byBeheerpartner()) {
            // Whoever calls it solved does not wait any more, also if the school then refuses.
            draft.resolve(resolve.occurredAt());
        }
        if (metByResolve) {
            draft.meet(resolve.occurredAt());
        } else {
            draft.end(resolve.occurredAt(), EndReason.NOT_NEEDED);
        }
    }

    private void takeWhileResolved(TicketFact fact) {
        if (fact instanceof Closed) {
            closedAt = fact.occurredAt();
        } else if (fact instanceof Reopened reopened) {
            leaveOutClosedTime(reopened);
            draft.goOn();
            resolved = false;
        }
    }

    private void leaveOutClosedTime(Reopened reopened) {
        // Where the closing itself has not been heard of yet, the resolve stands in for it.
        Instant from = closedAt == null && reopened.wasClosed() ? draft.overAt() : closedAt;
        closedAt = null;
        if (from != null) {
            draft.leaveOut(from);
        }
        if (atSchool) {
            draft.pauseAnyway(SegmentReason.AT_SCHOOL, reopened.occurredAt());
        } else {
            draft.run(reopened.occurredAt());
        }
    }

    private void takeWhileAtSchool(TicketFact fact) {
        if (fact instanceof HandedOver) {
            atSchool = false;
            draft.run(fact.occurredAt());
        }
    }

    private void takeWhileHandedOver(TicketFact fact) {
        if (meeting != null && meeting.isInstance(fact)) {
            draft.meet(fact.occurredAt());
        } else if (fact instanceof Returned) {
            atSchool = true;
            draft.pauseAnyway(SegmentReason.AT_SCHOOL, fact.occurredAt());
        } else if (fact instanceof WaitingStarted waiting) {
            draft.pause(waiting, fact.occurredAt());
        } else if (Signs.endsWaiting(fact)) {
            draft.run(fact.occurredAt());
        }
    }
}
