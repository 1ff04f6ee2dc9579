package nl.schoolbel.sla.clock.domain;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Something that happened to a ticket, as far as a clock cares.
 *
 * <p>Facts are told at least once and in any order. Their {@link #id} makes doubles known; their order is that of
 * {@link #occurredAt} and, at the same instant, of {@link #sequence}.
 */
public sealed interface TicketFact {

    /** The sequence of every fact that sla-service tells itself. */
    long OWN = Long.MAX_VALUE;

    /** Identity of the event that told the fact; a fact with a known id is the same fact. */
    UUID id();

    /**
     * The event's number in the ticket's history, from 1; breaks ties between facts of one instant. What sla-service tells
     * itself has {@link #OWN}, and so comes after.
     */
    long sequence();

    /** When it happened, which may be long before it was told. */
    Instant occurredAt();

    /** @param priority 1 (highest) up to and including 4 */
    record Reported(UUID id, long sequence, Instant occurredAt, int priority) implements TicketFact {}

    /**
     * @param priority 1 (highest) up to and including 4
     * @param handOver number of this hand-over of the ticket, from 1
     */
    record HandedOver(UUID id, long sequence, Instant occurredAt, int priority, int handOver) implements TicketFact {}

    /** @param unmatched true when no agreement matched, so that the ticket never was with a beheerpartner */
    record Returned(UUID id, long sequence, Instant occurredAt, boolean unmatched) implements TicketFact {}

    record Accepted(UUID id, long sequence, Instant occurredAt) implements TicketFact {}

    record VisitPlanned(UUID id, long sequence, Instant occurredAt) implements TicketFact {}

    record Arrived(UUID id, long sequence, Instant occurredAt) implements TicketFact {}

    record Left(UUID id, long sequence, Instant occurredAt) implements TicketFact {}

    /** @param byBeheerpartner false when the school itself put the ticket to waiting */
    record WaitingStarted(UUID id, long sequence, Instant occurredAt, WaitingReason reason, boolean byBeheerpartner)
            implements TicketFact {}

    /** @param byBeheerpartner false when the school, or the end that was set, ended it */
    record WaitingEnded(UUID id, long sequence, Instant occurredAt, boolean byBeheerpartner) implements TicketFact {}

    record WorkaroundGiven(UUID id, long sequence, Instant occurredAt) implements TicketFact {}

    /** @param priority 1 (highest) up to and including 4 */
    record PriorityChanged(UUID id, long sequence, Instant occurredAt, int priority) implements TicketFact {}

    /** @param byBeheerpartner false when the school solved it itself */
    record Resolved(UUID id, long sequence, Instant occurredAt, boolean byBeheerpartner) implements TicketFact {}

    /** @param wasClosed true when the ticket had been closed; false when the school refused a resolution */
    record Reopened(UUID id, long sequence, Instant occurredAt, boolean wasClosed) implements TicketFact {}

    record Closed(UUID id, long sequence, Instant occurredAt) implements TicketFact {}

    record Withdrawn(UUID id, long sequence, Instant occurredAt) implements TicketFact {}

    record Merged(UUID id, long sequence, Instant occurredAt) implements TicketFact {}

    record PublicNoteByBeheerpartner(UUID id, long sequence, Instant occurredAt) implements TicketFact {}

    /** The school takes up the report. */
    record TriageStarted(UUID id, long sequence, Instant occurredAt) implements TicketFact {}

    /** Schoolbel began its first attempt to bring a hand-over to the beheerpartner's system. */
    record Offered(UUID id, long sequence, Instant occurredAt) implements TicketFact {}

    /** @param pausedAt an instant that lies in the pause which the school does not accept */
    record PauseContested(UUID id, long sequence, Instant occurredAt, Target target, Instant pausedAt)
            implements TicketFact {}

    /** @param dueAt the due moment that the bestuur set by hand for the clock that ran then */
    record DueMomentMoved(UUID id, long sequence, Instant occurredAt, Target target, Instant dueAt)
            implements TicketFact {}

    /**
     * Other terms hold from now on for clocks that run; the time used stays.
     *
     * @param targets all that is promised now; a target that is missing is promised nothing any more
     */
    record TermsApplied(UUID id, long sequence, Instant occurredAt, Map<Target, TargetTerms> targets)
            implements TicketFact {}
}
