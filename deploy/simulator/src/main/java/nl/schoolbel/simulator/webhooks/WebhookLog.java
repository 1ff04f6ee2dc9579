package nl.schoolbel.simulator.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one receiver got: every webhook once, and the last {@value #REFUSALS_KEPT} attempts that were refused. */
final class WebhookLog {

    /** Enough to read what went wrong; a test that fails a sender for long may not eat the memory. */
    private static final int REFUSALS_KEPT = 1_000;

    private final Memory memory;
    private final Map<String, ReceivedWebhook> received = new LinkedHashMap<>();
    private final Deque<RefusedWebhook> refused = new ArrayDeque<>();
    private long refusals;

    WebhookLog(Memory memory) {
        this.memory = memory;
    }

    /** A webhook as it stands, and whether this was its first time. */
    record Taken(ReceivedWebhook webhook, boolean isNew) {}

    /** @param traceparent {@code null} when it came with none */
    Taken take(String id, String traceparent, JsonNode event, Instant at) {
        Taken taken = note(id, traceparent, event, at);
        if (taken.isNew()) {
            // Outside of the lock: remembering one may make another log forget one.
            memory.keep(this, taken.webhook());
        }
        return taken;
    }

    private synchronized Taken note(String id, String traceparent, JsonNode event, Instant at) {
        ReceivedWebhook known = received.get(id);
        if (known != null) {
            known.again(event, at);
            return new Taken(known, false);
        }
        ReceivedWebhook first = new ReceivedWebhook(id, traceparent, event, at);
        received.put(id, first);
        return new Taken(first, true);
    }

    synchronized void refuse(RefusedWebhook attempt) {
        refusals++;
        if (refused.size() == REFUSALS_KEPT) {
            refused.removeFirst();
        }
        refused.addLast(attempt);
    }

    synchronized void forget(String id) {
        received.remove(id);
    }

    synchronized void clear() {
        received.clear();
        refused.clear();
        refusals = 0;
    }

    /** In the order of their first arrival. */
    synchronized List<ReceivedWebhook> received() {
        return List.copyOf(received.values());
    }

    /** Oldest first. */
    synchronized List<RefusedWebhook> refused() {
        return new ArrayList<>(refused);
    }

    /** How many webhooks are remembered, each counted once. */
    synchronized int count() {
        return received.size();
    }

    synchronized long refusals() {
        return refusals;
    }
}
