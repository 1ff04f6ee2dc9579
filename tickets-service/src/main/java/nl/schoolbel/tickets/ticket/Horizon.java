package nl.schoolbel.tickets.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How far ahead something about a ticket can be planned; who looks further has a plan, not a fault. */
public final class Horizon {

    private static final Duration FURTHEST = Duration.ofDays(366);

    private Horizon() {}

    /** The code of a field's fault; empty for a moment that lies in the future, and not too far away. */
    public static Optional<String> faultOf(Instant moment, Instant now) {
        if (!moment.isAfter(now)) {
            return Optional.of("not-in-future");
        }
        return moment.isAfter(now.plus(FURTHEST)) ? Optional.of("too-far") : Optional.empty();
    }
}
