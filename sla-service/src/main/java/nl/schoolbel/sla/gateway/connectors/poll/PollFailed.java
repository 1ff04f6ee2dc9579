package nl.schoolbel.sla.gateway.connectors.poll;

import java.time.Duration;

/** Their system did not answer as it should. Says why without its words. */
final class PollFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    PollFailed(String why, Duration retryAfter) {
        super(why);
        this.retryAfter = retryAfter;
    }

    /** What they asked for; null for nothing. */
    Duration retryAfter() {
        return retryAfter;
    }
}
