package nl.schoolbel.simulator;

import java.util.List;
import java.util.Map;

/**
 * An HTTP answer of the simulator.
 *
 * @param status the HTTP status
 * @param body written as JSON; {@code null} for an empty body
 */
record Reply(int status, Object body) {

    static Reply ok(Object body) {
        return new Reply(200, body);
    }

    static Reply list(List<?> items) {
        return ok(Map.of("items", items));
    }

    static Reply empty() {
        return new Reply(204, null);
    }

    static Reply refusal(int status, String reason) {
        return new Reply(status, Map.of("status", status, "reason", reason));
    }
}
