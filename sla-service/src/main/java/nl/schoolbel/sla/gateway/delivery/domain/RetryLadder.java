package nl.schoolbel.sla.gateway.delivery.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * When a failed attempt is made again, and when not. Plain arithmetic: chance is handed in.
 *
 * @param waits before attempt 1, 2, 3 …
 * @param jitter share of a wait that chance may add or take off
 */
public record RetryLadder(List<Duration> waits, double jitter) {

    /** A refusal that will not pass by waiting is final after this many attempts. */
    static final int LAST_ATTEMPT_OF_A_REFUSAL = 3;

    private static final Duration LONGEST_RETRY_AFTER = Duration.ofHours(24);
    private static final int REQUEST_TIMEOUT = 408;
    private static final int GONE = 410;
    private static final int TOO_EARLY = 425;
    private static final int TOO_MANY_REQUESTS = 429;

    /**
     * The wait before the next attempt; empty when there is none.
     *
     * @param attempts made so far, 1 or more
     * @param status of the last answer, 0 when none came
     * @param retryAfter what the receiver asked for, or {@code null}
     * @param chance −1 to 1
     */
    public Optional<Duration> next(int attempts, int status, Duration retryAfter, double chance) {
        if (status == GONE || attempts >= waits.size() || isRefusal(status) && attempts >= LAST_ATTEMPT_OF_A_REFUSAL) {
            return Optional.empty();
        }
        Duration rung = waits.get(attempts);
        Duration wait = rung.plusMillis(Math.round(rung.toMillis() * jitter * chance));
        if (retryAfter != null && retryAfter.compareTo(wait) > 0) {
            wait = honoured(retryAfter);
        }
        return Optional.of(wait);
    }

    /** What a receiver asked for, a day at most. */
    public static Duration honoured(Duration retryAfter) {
        return retryAfter.compareTo(LONGEST_RETRY_AFTER) > 0 ? LONGEST_RETRY_AFTER : retryAfter;
    }

    /** Whether the receiver answered that it will not have this one, now or later. */
    public static boolean isRefusal(int status) {
        return status >= 300
                && status < 500
                && status != REQUEST_TIMEOUT
                && status != TOO_EARLY
                && status != TOO_MANY_REQUESTS;
    }

    public static boolean endsEndpoint(int status) {
        return status == GONE;
    }
}
