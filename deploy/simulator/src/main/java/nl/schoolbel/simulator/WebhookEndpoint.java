package nl.schoolbel.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * {@code POST /webhooks}: verified first, then treated as the {@link Mode} says, then booked once per
 * {@code webhook-id}. Answers 204 when taken, 401 when the signature or its time is wrong, 405 for another method,
 * else what the mode says.
 */
final class WebhookEndpoint implements JsonHandler.Endpoint {

    private final Desk desk;
    private final Clock clock;
    private final Executor answering;

    WebhookEndpoint(Desk desk, Clock clock, Executor answering) {
        this.desk = desk;
        this.clock = clock;
        this.answering = answering;
    }

    @Override
    public Reply answer(JsonHandler.Request request) throws JsonProcessingException {
        if (!request.method().equals("POST")) {
            return Reply.refusal(405, "webhooks are posted");
        }
        String id = request.header("webhook-id");
        try {
            verify(request);
        } catch (WebhookVerificationException e) {
            return refuse(id, 401, e.getMessage());
        }
        Mode mode = desk.mode();
        pause(mode.pauseMillis());
        if (mode.fails()) {
            return refuse(id, mode.status(), "told to fail");
        }
        take(id, request.read(JsonNode.class), mode);
        return Reply.empty();
    }

    private void verify(JsonHandler.Request request) throws WebhookVerificationException {
        String secret = desk.connection().webhookSecret();
        if (secret == null) {
            throw new WebhookVerificationException("no secret agreed yet");
        }
        try {
            new Webhook(secret).verify(request.body(), request.headers());
        } catch (EmptyWebhookSecretException e) {
            throw new WebhookVerificationException("an empty secret verifies nothing");
        }
    }

    private void take(String id, JsonNode event, Mode mode) {
        ReceivedWebhook webhook = desk.log().take(id, event, clock.instant());
        System.out.printf("webhook %s %s, time %d%n", webhook.type(), id, webhook.deliveries());
        if (webhook.deliveries() > 1) {
            return;
        }
        desk.tickets().book(webhook);
        boolean handedOver = TicketBook.factOf(webhook.type()).equals("ticket-handed-over");
        if (handedOver && mode.acceptsByItself() && desk.connection().takesCallbacks()) {
            answering.execute(() -> desk.send(webhook.ticketId(), UpdateOrder.of("accept")));
        }
    }

    private Reply refuse(String id, int status, String reason) {
        System.out.printf("webhook %s refused with %d: %s%n", id, status, reason);
        desk.log().refuse(new RefusedWebhook(id, clock.instant(), status, reason));
        return Reply.refusal(status, reason);
    }

    private static void pause(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
