package nl.schoolbel.simulator.mode;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/**
 * How something behaves towards calls. What is left out, or 0, has its default.
 *
 * @param behaviour what it does with a call that is otherwise right
 * @param delayMillis how long a {@link Behaviour#SLOW} one takes to answer, 0 to 60 000 milliseconds
 * @param status the HTTP status of a failure, 300 to 599; default 503, 410 when gone, 429 when limited, 302 when redirecting
 * @param autoAccept whether a {@link Behaviour#NORMAL} one accepts each ticket handed over by itself
 * @param percent of the calls that fail when {@link Behaviour#FLAPPING}, 0 to 100
 * @param seed of the dice of {@code percent}, so that a run can be had again
 * @param fails with {@code of}: the first so many of every {@code of} calls fail when {@link Behaviour#FLAPPING}
 * @param of see {@code fails}
 * @param lostPercent of the failing calls, 0 to 100: taken all the same, only the answer is the failure. So doubles come about
 * @param retryAfterSeconds told with a failure as {@code Retry-After}, when above 0; default 1 when limited
 * @param location told with a redirection; default {@code /webhooks/redirected}
 * @param times after so many failures it behaves as normal; 0 for no end
 */
public record Mode(
        Behaviour behaviour,
        int delayMillis,
        int status,
        boolean autoAccept,
        int percent,
        long seed,
        int fails,
        int of,
        int lostPercent,
        int retryAfterSeconds,
        String location,
        int times) {

    /** What is done with a call. */
    public enum Behaviour {
        /** Takes it at once. */
        @JsonProperty("normal")
        NORMAL(0),
        /** Takes it, but late. */
        @JsonProperty("slow")
        SLOW(0),
        /** Refuses it with a status and remembers nothing of it but the attempt. */
        @JsonProperty("failing")
        FAILING(503),
        /** Takes it at once and never answers by callback of its own accord. */
        @JsonProperty("silent")
        SILENT(0),
        /** Fails now and then. */
        @JsonProperty("flapping")
        FLAPPING(503),
        /** Accepts the connection and the request, and never answers. */
        @JsonProperty("hanging")
        HANGING(0),
        /** Says that it is gone for good. */
        @JsonProperty("gone")
        GONE(410),
        /** Says that it is asked too often. */
        @JsonProperty("limited")
        LIMITED(429),
        /** Sends the caller to another address. */
        @JsonProperty("redirecting")
        REDIRECTING(302);

        private final int failure;

        Behaviour(int failure) {
            this.failure = failure;
        }
    }

    private static final int MAX_DELAY_MILLIS = 60_000;
    private static final int DEFAULT_FAILURE = 503;
    private static final int HUNDRED = 100;
    private static final String ELSEWHERE = "/webhooks/redirected";

    public Mode {
        if (behaviour == null) {
            throw new IllegalArgumentException(
                    "behaviour: one of normal, slow, failing, silent, flapping, hanging, gone,"
                            + " limited, redirecting");
        }
        requireRange("delayMillis", delayMillis, MAX_DELAY_MILLIS);
        requireRange("percent", percent, HUNDRED);
        requireRange("lostPercent", lostPercent, HUNDRED);
        requireRange("fails", fails, of);
        if (status == 0) {
            status = behaviour.failure == 0 ? DEFAULT_FAILURE : behaviour.failure;
        }
        if (status < 300 || status > 599) {
            throw new IllegalArgumentException("status: 300 to 599");
        }
        if (behaviour == Behaviour.LIMITED && retryAfterSeconds == 0) {
            retryAfterSeconds = 1;
        }
        location = behaviour == Behaviour.REDIRECTING && location == null ? ELSEWHERE : location;
    }

    private static void requireRange(String field, int value, int most) {
        if (value < 0 || value > most) {
            throw new IllegalArgumentException(field + ": 0 to " + most);
        }
    }

    public static Mode normal() {
        return of(Behaviour.NORMAL);
    }

    static Mode of(Behaviour behaviour) {
        return new Mode(behaviour, 0, 0, false, 0, 0, 0, 0, 0, 0, null, 0);
    }

    public boolean acceptsByItself() {
        return behaviour == Behaviour.NORMAL && autoAccept;
    }

    /** What goes with the status of a failure. */
    Map<String, String> failureHeaders() {
        if (location != null) {
            return Map.of("Location", location);
        }
        return retryAfterSeconds > 0 ? Map.of("Retry-After", Integer.toString(retryAfterSeconds)) : Map.of();
    }
}
