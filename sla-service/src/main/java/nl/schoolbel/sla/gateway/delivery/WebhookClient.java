package nl.schoolbel.sla.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import nl.schoolbel.platform.trace.TraceContext;
import nl.schoolbel.sla.gateway.endpoints.EndpointSettings;
import nl.schoolbel.sla.gateway.endpoints.Endpoints;
import nl.schoolbel.sla.gateway.signing.StandardWebhooks;
import nl.schoolbel.sla.gateway.wire.Wire;
import nl.schoolbel.sla.gateway.wire.WireRequest;

/** One signed POST, without blocking. Redirects are not followed: a webhook goes where it was registered, or nowhere. */
@ApplicationScoped
class WebhookClient {

    @Inject
    Endpoints endpoints;

    @Inject
    Wire wire;

    /**
     * @param status 100–599
     * @param retryAfter what the receiver asked for, {@code null} when nothing
     */
    record Answer(int status, Duration retryAfter) {}

    CompletionStage<Answer> post(DeliveryStore.Claimed delivery, Instant now) {
        EndpointSettings endpoint = endpoints.settings(delivery.endpointId()).orElseThrow();
        byte[] body = delivery.payload().getBytes(StandardCharsets.UTF_8);
        String id = delivery.id().toString();
        Map<String, String> headers = new HashMap<>(Map.of(
                "content-type",
                "application/cloudevents+json",
                "user-agent",
                "schoolbel-sla/1",
                StandardWebhooks.ID,
                id,
                StandardWebhooks.TIMESTAMP,
                Long.toString(now.getEpochSecond()),
                StandardWebhooks.SIGNATURE,
                StandardWebhooks.sign(endpoint.signingSecrets(), id, now, body)));
        String traceparent = TraceContext.current();
        if (traceparent != null) {
            headers.put("traceparent", traceparent);
        }
        return wire.send(endpoint, new WireRequest("POST", URI.create(endpoint.url()), headers, body))
                .thenApply(answer ->
                        new Answer(answer.status(), answer.retryAfter(now).orElse(null)));
    }
}
