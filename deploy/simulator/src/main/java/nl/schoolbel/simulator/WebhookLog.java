package nl.schoolbel.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What came in: every webhook once, and the last {@value #REFUSALS_KEPT} attempts that were refused. */
final class WebhookLog {

    /** Enough to read what went wrong; a test that fails a sender for long may not eat the memory. */
    private static final int REFUSALS_KEPT = 1_000;

    private final Map<String, ReceivedWebhook> received = new LinkedHashMap<>();
    private final Deque<RefusedWebhook> refused = new ArrayDeque<>();

    /** Remembers a webhook; the result says how often it has come, this time included. */
    synchronized ReceivedWebhook take(String id, JsonNode event, Instant at) {
        return received.merge(id, ReceivedWebhook.first(id, event, at), (known, repeated) -> known.again(at));
    }

    synchronized void refuse(RefusedWebhook attempt) {
        if (refused.size() == REFUSALS_KEPT) {
            refused.removeFirst();
        }
        refused.addLast(attempt);
    }

    /** In the order of their first arrival. */
    synchronized List<ReceivedWebhook> received() {
        return List.copyOf(received.values());
    }

    /** Oldest first. */
    synchronized List<RefusedWebhook> refused() {
        return new ArrayList<>(refused);
    }
}
