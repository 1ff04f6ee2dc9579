package nl.schoolbel.simulator.http;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * An HTTP answer of the simulator.
 *
 * @param status the HTTP status; {@value #NEVER} when there is no answer at all
 * @param body written as JSON; {@code null} for an empty body
 * @param headers beside the content type
 * @param delay how long the caller waits for it
 */
public record Reply(int status, Object body, Map<String, String> headers, Duration delay) {

    static final int NEVER = 0;

    public Reply(int status, Object body) {
        this(status, body, Map.of(), Duration.ZERO);
    }

    public static Reply ok(Object body) {
        return new Reply(200, body);
    }

    public static Reply created(Object body) {
        return new Reply(201, body);
    }

    public static Reply list(List<?> items) {
        return ok(Map.of("items", items));
    }

    public static Reply empty() {
        return new Reply(204, null);
    }

    public static Reply refusal(int status, String reason) {
        return new Reply(status, Map.of("status", status, "reason", reason));
    }

    /** The request is taken and the caller left waiting, until it gives up. */
    public static Reply never() {
        return new Reply(NEVER, null);
    }

    public boolean isNever() {
        return status == NEVER;
    }

    public Reply after(Duration wait) {
        return new Reply(status, body, headers, wait);
    }

    public Reply with(Map<String, String> moreHeaders) {
        return new Reply(status, body, moreHeaders, delay);
    }
}
