package nl.schoolbel.sla.clock;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.terms.Party;
import nl.schoolbel.events.terms.ResolvedBy;
import nl.schoolbel.events.tickets.TicketAccepted;
import nl.schoolbel.events.tickets.TicketArrived;
import nl.schoolbel.events.tickets.TicketClosed;
import nl.schoolbel.events.tickets.TicketCommented;
import nl.schoolbel.events.tickets.TicketHandedOver;
import nl.schoolbel.events.tickets.TicketLeft;
import nl.schoolbel.events.tickets.TicketMerged;
import nl.schoolbel.events.tickets.TicketPriorityChanged;
import nl.schoolbel.events.tickets.TicketReopened;
import nl.schoolbel.events.tickets.TicketReported;
import nl.schoolbel.events.tickets.TicketResolved;
import nl.schoolbel.events.tickets.TicketReturned;
import nl.schoolbel.events.tickets.TicketTriageStarted;
import nl.schoolbel.events.tickets.TicketVisitPlanned;
import nl.schoolbel.events.tickets.TicketWaitingEnded;
import nl.schoolbel.events.tickets.TicketWaitingStarted;
import nl.schoolbel.events.tickets.TicketWithdrawn;
import nl.schoolbel.events.tickets.TicketWorkaroundGiven;
import nl.schoolbel.sla.clock.domain.TicketFact;
import nl.schoolbel.sla.clock.domain.WaitingReason;

/** Translates what tickets-service tells into what a clock cares for. */
final class ClockFacts {

    private ClockFacts() {}

    /**
     * The fact of an event; empty when no clock cares for it. Its instant is cut to microseconds, as due moments are stored:
     * a finer one would lie a little beside the stored due moment that follows from it.
     */
    static Optional<TicketFact> of(UUID id, long sequence, Fact data) {
        return Optional.ofNullable(translate(id, sequence, data.occurredAt().truncatedTo(ChronoUnit.MICROS), data));
    }

    private static TicketFact translate(UUID id, long sequence, Instant at, Fact data) {
        if (data instanceof TicketReported reported) {
            return new TicketFact.Reported(id, sequence, at, reported.priority());
        } else if (data instanceof TicketTriageStarted) {
            return new TicketFact.TriageStarted(id, sequence, at);
        } else if (data instanceof TicketHandedOver handedOver) {
            return new TicketFact.HandedOver(id, sequence, at, handedOver.priority(), handedOver.handOver());
        } else if (data instanceof TicketReturned returned) {
            return new TicketFact.Returned(id, sequence, at, returned.unmatched());
        } else if (data instanceof TicketAccepted) {
            return new TicketFact.Accepted(id, sequence, at);
        } else if (data instanceof TicketVisitPlanned) {
            return new TicketFact.VisitPlanned(id, sequence, at);
        } else if (data instanceof TicketArrived) {
            return new TicketFact.Arrived(id, sequence, at);
        } else if (data instanceof TicketLeft) {
            return new TicketFact.Left(id, sequence, at);
        } else if (data instanceof TicketWaitingStarted waiting) {
            WaitingReason reason = WaitingReason.valueOf(waiting.reason().name());
            return new TicketFact.WaitingStarted(
                    id, sequence, at, reason, isByBeheerpartner(waiting.by(), waiting.updateId()));
        } else if (data instanceof TicketWaitingEnded ended) {
            return new TicketFact.WaitingEnded(id, sequence, at, ended.updateId() != null);
        } else if (data instanceof TicketWorkaroundGiven) {
            return new TicketFact.WorkaroundGiven(id, sequence, at);
        } else if (data instanceof TicketPriorityChanged changed) {
            return new TicketFact.PriorityChanged(id, sequence, at, changed.priority());
        } else if (data instanceof TicketResolved resolved) {
            return new TicketFact.Resolved(id, sequence, at, resolved.resolvedBy() == ResolvedBy.BEHEERPARTNER);
        } else if (data instanceof TicketReopened reopened) {
            return new TicketFact.Reopened(id, sequence, at, reopened.wasClosed());
        } else if (data instanceof TicketClosed) {
            return new TicketFact.Closed(id, sequence, at);
        } else if (data instanceof TicketWithdrawn) {
            return new TicketFact.Withdrawn(id, sequence, at);
        } else if (data instanceof TicketMerged) {
            return new TicketFact.Merged(id, sequence, at);
        } else if (data instanceof TicketCommented comment
                && comment.publicComment()
                && isByBeheerpartner(comment.by(), comment.updateId())) {
            return new TicketFact.PublicNoteByBeheerpartner(id, sequence, at);
        }
        return null;
    }

    /** Who told it before the side was told said so by the update only. */
    private static boolean isByBeheerpartner(Party by, UUID updateId) {
        return by == null ? updateId != null : by == Party.BEHEERPARTNER;
    }
}
