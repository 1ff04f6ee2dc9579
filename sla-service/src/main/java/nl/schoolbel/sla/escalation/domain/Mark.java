package nl.schoolbel.sla.escalation.domain;

import nl.schoolbel.sla.clock.domain.Target;

/**
 * One point on a ticket's clock at which something is told; within a ticket the three parts are its key.
 *
 * @param target the clock
 * @param cycle from 1; goes up when what was told does not hold any more and has to be told again
 * @param percent of the budget: below 100 a warning, 100 the due moment, above it lateness
 */
public record Mark(Target target, int cycle, int percent) {

    public Mark {
        if (cycle < 1) {
            throw new IllegalArgumentException("cycle must be 1 or more, was " + cycle);
        }
        if (percent < 1) {
            throw new IllegalArgumentException("percent must be 1 or more, was " + percent);
        }
    }

    /** True at and after the due moment. */
    public boolean late() {
        return percent >= 100;
    }
}
