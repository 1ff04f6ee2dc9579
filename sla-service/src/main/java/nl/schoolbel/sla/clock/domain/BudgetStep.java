package nl.schoolbel.sla.clock.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * What a clock was held to from an instant on.
 *
 * @param from first instant of the step, until the next one's
 * @param priority 1 up to and including 4
 * @param budget service time; null when the agreement promises nothing for the priority
 * @param movedTo the due moment that the bestuur set by hand, which holds whatever the budget says; null when it did not
 */
public record BudgetStep(Instant from, int priority, Duration budget, Instant movedTo) {

    boolean promises() {
        return budget != null;
    }
}
