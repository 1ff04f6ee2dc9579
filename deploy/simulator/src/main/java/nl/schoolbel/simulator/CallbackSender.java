package nl.schoolbel.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.simulator.http.Json;

/** Sends the beheerpartner's updates: a structured CloudEvent, signed by Standard Webhooks. */
final class CallbackSender {

    private static final String SOURCE = "urn:nld:kvknr:90000001:systeem:simulator";
    private static final String TYPE = "nl.schoolbel.beheerpartner-update.v1";
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    /** So many can be repeated; the oldest are forgotten. */
    private static final int KEPT = 5_000;

    /** Well-formed, so that only the signature is wrong and not the way it is written. */
    private static final String UNAGREED_SECRET =
            "whsec_" + Base64.getEncoder().encodeToString("nobody-agreed-on-this-one".getBytes(StandardCharsets.UTF_8));

    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();
    private final Map<String, String> sentBodies = new LinkedHashMap<>();

    CallbackSender(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the other side said.
     *
     * @param webhookId the id the callback carried; repeat it with {@link #repeat}
     * @param status the HTTP status; 0 when there was no answer at all
     * @param body the answer, {@code null} when it was empty or no JSON
     */
    record Answer(String webhookId, int status, JsonNode body) {}

    /** A callback that was made and may be sent, more than once. */
    record Prepared(Connection connection, String webhookId, String body, UpdateOrder.Forgery forge) {}

    /** Makes a callback about a ticket. */
    Prepared prepare(Connection connection, String ticketId, Optional<PartnerTicket> ticket, UpdateOrder order) {
        String webhookId = Optional.ofNullable(order.forge().webhookId())
                .orElseGet(() -> UUID.randomUUID().toString());
        String body = Json.write(event(webhookId, ticketId, ticket, order));
        synchronized (sentBodies) {
            sentBodies.put(webhookId, body);
            if (sentBodies.size() > KEPT) {
                sentBodies.remove(sentBodies.keySet().iterator().next());
            }
        }
        return new Prepared(connection, webhookId, body, order.forge());
    }

    /** Sends it and waits for the answer; a refusal or silence is an answer, not an error. */
    Answer post(Prepared prepared) {
        return post(prepared.connection(), prepared.webhookId(), prepared.body(), prepared.forge());
    }

    /**
     * Sends an earlier callback again as a retry does: same id, same bytes, signed anew for this moment.
     *
     * @return empty when no callback with this id was sent
     */
    Optional<Answer> repeat(Connection connection, String webhookId) {
        String body;
        synchronized (sentBodies) {
            body = sentBodies.get(webhookId);
        }
        return Optional.ofNullable(body).map(known -> post(connection, webhookId, known, UpdateOrder.Forgery.none()));
    }

    private ObjectNode event(String id, String ticketId, Optional<PartnerTicket> ticket, UpdateOrder order) {
        ObjectNode event = Json.MAPPER.createObjectNode();
        event.put("specversion", "1.0")
                .put("id", id)
                .put("source", SOURCE)
                .put("type", Optional.ofNullable(order.forge().type()).orElse(TYPE))
                .put("time", clock.instant().toString())
                .put("datacontenttype", "application/json");
        JsonNode forged = order.forge().data();
        event.set("data", forged != null ? forged : data(ticketId, ticket, order));
        return event;
    }

    private static ObjectNode data(String ticketId, Optional<PartnerTicket> ticket, UpdateOrder order) {
        ObjectNode data = Json.MAPPER.createObjectNode();
        data.put("ticketId", ticketId).put("action", order.action());
        ticket.ifPresent(known -> data.put("reference", known.reference()));
        putIfTold(data, "reason", order.reason());
        putIfTold(data, "cause", order.cause());
        putIfTold(data, "toolId", order.toolId());
        putIfTold(data, "text", order.text());
        putIfTold(data, "from", order.from());
        putIfTold(data, "until", order.until());
        putIfTold(data, "escalationId", escalation(ticket, order));
        if (order.more() instanceof ObjectNode more) {
            data.setAll(more);
        }
        return data;
    }

    private static String escalation(Optional<PartnerTicket> ticket, UpdateOrder order) {
        if (order.escalationId() != null || !order.action().equals("acknowledge-escalation")) {
            return order.escalationId();
        }
        return ticket.map(PartnerTicket::escalations)
                .filter(told -> !told.isEmpty())
                .map(told -> told.get(told.size() - 1))
                .orElse(null);
    }

    private static void putIfTold(ObjectNode data, String field, String value) {
        if (value != null) {
            data.put(field, value);
        }
    }

    private Answer post(Connection connection, String webhookId, String body, UpdateOrder.Forgery forge) {
        Instant stamp = clock.instant().plusSeconds(forge.timestampOffsetSeconds());
        String secret = forge.badSignature() ? UNAGREED_SECRET : connection.callbackSecret();
        HttpRequest request = HttpRequest.newBuilder(connection.callbackUrl())
                .timeout(TIMEOUT)
                .header("Content-Type", "application/cloudevents+json")
                .header("webhook-id", webhookId)
                .header("webhook-timestamp", Long.toString(stamp.getEpochSecond()))
                .header("webhook-signature", sign(secret, webhookId, stamp, body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(webhookId, response.statusCode(), read(response.body()));
        } catch (IOException e) {
            return new Answer(webhookId, 0, null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer(webhookId, 0, null);
        }
    }

    private static String sign(String secret, String webhookId, Instant stamp, String body) {
        try {
            return new Webhook(secret).sign(webhookId, stamp.getEpochSecond(), body);
        } catch (EmptyWebhookSecretException | WebhookSigningException e) {
            throw new IllegalStateException("the callback secret does not sign", e);
        }
    }

    private static JsonNode read(String body) {
        try {
            JsonNode parsed = Json.MAPPER.readTree(body);
            return parsed.isMissingNode() ? null : parsed;
        } catch (JsonProcessingException e) {
            return null;
        }
    }
}
