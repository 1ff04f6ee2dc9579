package nl.schoolbel.sla.clock.domain;

import java.time.Instant;
import nl.schoolbel.sla.clock.domain.Segment.Kind;
import nl.schoolbel.sla.clock.domain.TicketFact.Arrived;
import nl.schoolbel.sla.clock.domain.TicketFact.Closed;
import nl.schoolbel.sla.clock.domain.TicketFact.HandedOver;
import nl.schoolbel.sla.clock.domain.TicketFact.Left;
import nl.schoolbel.sla.clock.domain.TicketFact.Merged;
import nl.schoolbel.sla.clock.domain.TicketFact.Reopened;
import nl.schoolbel.sla.clock.domain.TicketFact.Resolved;
import nl.schoolbel.sla.clock.domain.TicketFact.Returned;
import nl.schoolbel.sla.clock.domain.TicketFact.VisitPlanned;
import nl.schoolbel.sla.clock.domain.TicketFact.WaitingEnded;
import nl.schoolbel.sla.clock.domain.TicketFact.WaitingStarted;
import nl.schoolbel.sla.clock.domain.TicketFact.Withdrawn;

/**
 * Resolution: starts at the hand-over, met by a resolve that is not refused, ends without verdict when withdrawn or
 * merged.
 *
 * <p>Waiting pauses for the reasons of the agreement; for another reason the clock runs on and carries the reason. The
 * time between a return and the next hand-over is a pause. A refused resolution counts as never made; when the ticket
 * had been closed, the closed time is left out.
 */
final class ResolutionFold implements TargetFold {

    private final ClockDraft draft;
    private boolean atSchool;
    private Instant closedAt;

    ResolutionFold(ClockDraft draft) {
        this.draft = draft;
    }

    @Override
    public void take(TicketFact fact) {
        if (!draft.started()) {
            if (fact instanceof HandedOver) {
                draft.start(fact.occurredAt());
            }
        } else if (draft.ended()) {
            return;
        } else if (draft.met()) {
            takeWhileResolved(fact);
        } else if (fact instanceof Withdrawn || fact instanceof Merged) {
            draft.end(fact.occurredAt());
        } else if (fact instanceof Resolved resolved) {
            resolve(resolved);
        } else if (atSchool) {
            takeWhileAtSchool(fact);
        } else {
            takeWhileHandedOver(fact);
        }
    }

    private void resolve(Resolved resolved) {
        if (resolved.byBeheerpartner()) {
            // Whoever calls it solved does not wait any more, also if the school then refuses.
            run(resolved.occurredAt());
        }
        draft.meet(resolved.occurredAt());
    }

    private void takeWhileResolved(TicketFact fact) {
        if (fact instanceof Closed) {
            closedAt = fact.occurredAt();
        } else if (fact instanceof Reopened reopened) {
            leaveOutClosedTime(reopened);
            draft.takeBackMeeting();
        }
    }

    private void leaveOutClosedTime(Reopened reopened) {
        // Where the closing itself has not been heard of yet, the resolve stands in for it.
        Instant from = closedAt == null && reopened.wasClosed() ? draft.metAt() : closedAt;
        closedAt = null;
        if (from == null) {
            return;
        }
        draft.enter(Kind.CLOSED, null, from);
        if (atSchool) {
            draft.enter(Kind.PAUSED, SegmentReason.AT_SCHOOL, reopened.occurredAt());
        } else {
            run(reopened.occurredAt());
        }
    }

    private void takeWhileAtSchool(TicketFact fact) {
        if (fact instanceof HandedOver) {
            atSchool = false;
            run(fact.occurredAt());
        }
    }

    private void takeWhileHandedOver(TicketFact fact) {
        if (fact instanceof Returned) {
            atSchool = true;
            draft.enter(Kind.PAUSED, SegmentReason.AT_SCHOOL, fact.occurredAt());
        } else if (fact instanceof WaitingStarted waiting) {
            Kind kind = draft.pausedBy(waiting.reason()) ? Kind.PAUSED : Kind.RUNNING;
            draft.enter(kind, SegmentReason.of(waiting.reason()), fact.occurredAt());
        } else if (endsWaiting(fact)) {
            run(fact.occurredAt());
        }
    }

    /** A visit planned, begun or finished means that nobody waits any more, also where its system does not say so. */
    private static boolean endsWaiting(TicketFact fact) {
        return fact instanceof WaitingEnded
                || fact instanceof VisitPlanned
                || fact instanceof Arrived
                || fact instanceof Left
                || fact instanceof HandedOver;
    }

    private void run(Instant at) {
        draft.enter(Kind.RUNNING, null, at);
    }
}
