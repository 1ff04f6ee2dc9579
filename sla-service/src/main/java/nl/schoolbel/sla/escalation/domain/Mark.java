package nl.schoolbel.sla.escalation.domain;

import nl.schoolbel.sla.clock.domain.Target;

/**
 * One point on a ticket's clock at which something is told; within a ticket all parts together are its key.
 *
 * @param target what was promised
 * @param repeat which clock of the target, from 1; above 1 for a promise that starts again, as that of updates does
 * @param cycle of that clock, from 1; goes up when what was told does not hold any more and has to be told again
 * @param point where on the clock
 */
public record Mark(Target target, int repeat, int cycle, MarkPoint point) {

    public Mark {
        if (repeat < 1) {
            throw new IllegalArgumentException("repeat must be 1 or more, was " + repeat);
        }
        if (cycle < 1) {
            throw new IllegalArgumentException("cycle must be 1 or more, was " + cycle);
        }
    }

    /** True at and after the due moment. */
    public boolean late() {
        return point.late();
    }
}
