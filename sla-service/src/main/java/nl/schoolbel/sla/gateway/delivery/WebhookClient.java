package nl.schoolbel.sla.gateway.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.schoolbel.platform.trace.TraceContext;
import nl.schoolbel.sla.gateway.signing.StandardWebhooks;

/** One signed POST, without blocking. Redirects are not followed: a webhook goes where it was registered, or nowhere. */
@ApplicationScoped
class WebhookClient {

    @Inject
    GatewayConfig config;

    private HttpClient http;

    /**
     * @param status 100–599
     * @param retryAfter what the receiver asked for, {@code null} when nothing
     */
    record Answer(int status, Duration retryAfter) {}

    @PostConstruct
    void prepare() {
        http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(config.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    CompletableFuture<Answer> post(DeliveryStore.Claimed delivery, Instant now) {
        byte[] body = delivery.payload().getBytes(StandardCharsets.UTF_8);
        String id = delivery.id().toString();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(delivery.url()))
                .timeout(config.timeout())
                .header("Content-Type", "application/cloudevents+json")
                .header("User-Agent", "schoolbel-sla/1")
                .header(StandardWebhooks.ID, id)
                .header(StandardWebhooks.TIMESTAMP, Long.toString(now.getEpochSecond()))
                .header(StandardWebhooks.SIGNATURE, StandardWebhooks.sign(List.of(delivery.secret()), id, now, body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        String traceparent = TraceContext.current();
        if (traceparent != null) {
            request.header("traceparent", traceparent);
        }
        return http.sendAsync(request.build(), HttpResponse.BodyHandlers.discarding())
                .thenApply(answer -> new Answer(answer.statusCode(), retryAfter(answer)));
    }

    /** Seconds only; a date is rare and the ladder does as well. */
    private static Duration retryAfter(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("[0-9]{1,6}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .orElse(null);
    }
}
