package nl.schoolbel.sla.escalation.domain;

import java.time.Instant;
import nl.schoolbel.sla.clock.domain.Clock;

/** Whether a breach that was told still stands. */
public final class Breaches {

    private Breaches() {}

    /**
     * True when the facts now known show that at the fired due moment there was no breach: the target had been met or
     * ended by then, or the budget of that moment was not yet used up, because of a pause or a priority that was heard
     * of later.
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
        return overBy(clock.metAt(), firedBreachDueAt)
                || overBy(clock.endedAt(), firedBreachDueAt)
                || clock.budgetAt(firedBreachDueAt)
                        .map(budget -> clock.elapsed(firedBreachDueAt).compareTo(budget) < 0)
                        .orElse(true);
    }

    private static boolean overBy(Instant over, Instant due) {
        return over != null && !over.isAfter(due);
    }
}
