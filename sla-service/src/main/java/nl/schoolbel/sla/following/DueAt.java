package nl.schoolbel.sla.following;

import java.time.Instant;
import nl.schoolbel.sla.clock.domain.Clock;
import nl.schoolbel.sla.clock.domain.FoldedClocks;
import nl.schoolbel.sla.clock.domain.Target;

/** When the promises of a ticket are due, as a webhook tells it; null where a clock does not run. */
record DueAt(Instant acknowledge, Instant arrival, Instant workaround, Instant resolution) {

    static DueAt of(FoldedClocks folded) {
        return new DueAt(
                of(folded, Target.ACKNOWLEDGE),
                of(folded, Target.ARRIVAL),
                of(folded, Target.WORKAROUND),
                of(folded, Target.RESOLUTION));
    }

    private static Instant of(FoldedClocks folded, Target target) {
        Clock one = folded.current().get(target);
        return one == null ? null : one.dueAt();
    }
}
