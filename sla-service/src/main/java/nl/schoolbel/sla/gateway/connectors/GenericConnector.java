package nl.schoolbel.sla.gateway.connectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import nl.schoolbel.sla.gateway.endpoints.EndpointSettings;
import nl.schoolbel.sla.gateway.signing.StandardWebhooks;
import nl.schoolbel.sla.gateway.wire.Wire;
import nl.schoolbel.sla.gateway.wire.WireRequest;

/** One signed POST of the CloudEvent as it is, for whatever understands Standard Webhooks. */
@ApplicationScoped
class GenericConnector implements Connector {

    @Inject
    Wire wire;

    @Override
    public String name() {
        return "generic";
    }

    @Override
    public CompletionStage<Sent> deliver(OutgoingMessage message, EndpointSettings endpoint, Instant attemptedAt) {
        byte[] body = message.payload().getBytes(StandardCharsets.UTF_8);
        String id = message.messageId().toString();
        Map<String, String> headers = new HashMap<>();
        headers.put("Content-Type", "application/cloudevents+json");
        headers.put("User-Agent", "schoolbel-sla/1");
        headers.put(StandardWebhooks.ID, id);
        headers.put(StandardWebhooks.TIMESTAMP, Long.toString(attemptedAt.getEpochSecond()));
        headers.put(
                StandardWebhooks.SIGNATURE, StandardWebhooks.sign(endpoint.signingSecrets(), id, attemptedAt, body));
        if (message.traceparent() != null) {
            headers.put("traceparent", message.traceparent());
        }
        return wire.send(endpoint, new WireRequest("POST", URI.create(endpoint.url()), headers, body))
                .thenApply(answer ->
                        new Sent(answer.status(), answer.retryAfter(attemptedAt).orElse(null), null));
    }
}
