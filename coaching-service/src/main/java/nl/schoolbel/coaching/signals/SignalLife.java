package nl.schoolbel.coaching.signals;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.terms.SignalOutcome;

/**
 * What was done with a signal.
 *
 * @param version goes up by one with each step
 * @param coachId who took it on; absent until then
 * @param reason the coach's words; absent when none were given
 * @param links what came of it
 */
record SignalLife(
        long version,
        SignalState state,
        Instant acceptedAt,
        UUID coachId,
        DeclineReason declineReason,
        SignalOutcome outcome,
        String reason,
        SignalLinks links,
        Instant endedAt) {

    /** Of a signal that was raised a moment ago. */
    static final SignalLife NEW =
            new SignalLife(0, SignalState.RAISED, null, null, null, null, null, SignalLinks.NONE, null);
}
