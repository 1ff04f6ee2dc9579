package nl.schoolbel.sla.clock.domain;

/** The rules of one target: which fact does what to its clock. Facts come deduplicated and in the order of time. */
interface TargetFold {

    /** Takes the next fact; the priority it may carry has already reached the draft. */
    void take(TicketFact fact);
}
