package nl.schoolbel.sla.escalation.domain;

import java.time.Instant;
import nl.schoolbel.sla.clock.domain.Clock;

/** Whether a breach that was told still stands. */
public final class Breaches {

    private Breaches() {}

    /**
     * True when the facts now known show that at the fired due moment there was no breach: the target had been met or
     * ended by then, or neither the budget of that moment nor a later one was used up by then, because of a pause or a
     * priority that was heard of later. A later one counts because a tighter budget can lay the due moment before the
     * change itself.
     *
     * <p>What happened after the due moment disproves nothing: a breach stays one when the priority is lowered, the
     * school starts to wait or the ticket is withdrawn later on. May be asked again at any change. The answer can go back,
     * as when the resolution that disproved a breach is refused: the correction stays, and {@link Marks} tells the breach
     * anew in the next cycle.
     *
     * @param clock the clock, folded from everything known now
     * @param firedBreachDueAt the due moment that was told with the breach
     */
    public static boolean overturned(Clock clock, Instant firedBreachDueAt) {
        return clock.overBy(firedBreachDueAt) || !clock.usedUpBy(firedBreachDueAt);
    }
}
