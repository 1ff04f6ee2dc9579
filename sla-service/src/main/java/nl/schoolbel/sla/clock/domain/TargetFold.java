package nl.schoolbel.sla.clock.domain;

import java.util.List;

/** The rules of one target: which fact does what to its clock. Facts come deduplicated and in the order of time. */
interface TargetFold {

    /** Takes the next fact; the priority or the terms that it may carry have already reached the draft. */
    void take(TicketFact fact);

    /** The clock that changes reach now. */
    ClockDraft draft();

    /** All clocks so far, oldest first. */
    default List<ClockDraft> drafts() {
        return List.of(draft());
    }

    /** The rules of a target, over its first clock. */
    static TargetFold of(ClockDraft first) {
        return switch (first.target()) {
            case TRIAGE -> new TriageFold(first);
            case ACKNOWLEDGE -> new AcknowledgeFold(first);
            case UPDATE -> new UpdateFold(first);
            case ARRIVAL -> new WorkFold(first, TicketFact.Arrived.class, false);
            case WORKAROUND -> new WorkFold(first, TicketFact.WorkaroundGiven.class, true);
            case RESOLUTION -> new WorkFold(first, null, true);
        };
    }
}
