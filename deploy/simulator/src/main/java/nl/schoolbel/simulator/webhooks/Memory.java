package nl.schoolbel.simulator.webhooks;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Keeps all logs together within bounds: beyond {@value #EVENTS} webhooks the oldest lose their event, beyond {@value #WEBHOOKS} the
 * oldest are forgotten altogether. So much fits into the 128 MB that the local stack gives the simulator.
 */
final class Memory {

    static final int EVENTS = 10_000;
    static final int WEBHOOKS = 150_000;

    private record Kept(WebhookLog log, ReceivedWebhook webhook) {}

    private final int events;
    private final int webhooks;
    private final Deque<Kept> all = new ArrayDeque<>();
    private final Deque<ReceivedWebhook> withEvent = new ArrayDeque<>();

    Memory() {
        this(EVENTS, WEBHOOKS);
    }

    Memory(int events, int webhooks) {
        this.events = events;
        this.webhooks = webhooks;
    }

    synchronized void keep(WebhookLog log, ReceivedWebhook webhook) {
        withEvent.addLast(webhook);
        if (withEvent.size() > events) {
            withEvent.removeFirst().forgetEvent();
        }
        all.addLast(new Kept(log, webhook));
        if (all.size() > webhooks) {
            Kept oldest = all.removeFirst();
            oldest.log().forget(oldest.webhook().id());
        }
    }
}
