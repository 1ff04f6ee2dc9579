package nl.schoolbel.events.sla;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.terms.Target;

/**
 * When one target of a ticket is due, and how it stands.
 *
 * @param target what was promised
 * @param dueAt the due moment on the wall clock; absent while the clock is paused, as nobody knows when it goes on, and
 *     when the target ended without one
 * @param state how it stands
 */
public record DueMoment(Target target, @MayBeAbsent Instant dueAt, DueMomentState state) {

    /** Refuses a due moment without a target or a state. */
    public DueMoment {
        requireNonNull(target, "target");
        requireNonNull(state, "state");
    }
}
