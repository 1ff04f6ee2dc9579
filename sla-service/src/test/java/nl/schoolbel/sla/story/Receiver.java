package nl.schoolbel.sla.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.schoolbel.sla.gateway.messages.PublishedWebhook;

/** A beheerpartner's webhook receiver that verifies with the reference library and can be told to fail. */
final class Receiver implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private final List<Headers> headers = new CopyOnWriteArrayList<>();
    private volatile String secret;
    private volatile int answer = 204;

    /** @param proven whether the reference library took the signature */
    record Received(String webhookId, JsonNode event, boolean proven, int answer) {

        String type() {
            return event.get("type").asText();
        }

        JsonNode data() {
            return event.get("data");
        }
    }

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/webhooks";
    }

    void knows(String newSecret) {
        secret = newSecret;
    }

    void answers(int status) {
        answer = status;
    }

    List<Received> received() {
        return received;
    }

    /** Of each request, in the order in which they came. */
    List<Headers> headers() {
        return headers;
    }

    List<Received> ofType(String type) {
        return received.stream()
                .filter(one -> one.type().equals(type) && one.answer() < 300)
                .toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String id = exchange.getRequestHeaders().getFirst("webhook-id");
            headers.add(exchange.getRequestHeaders());
            JsonNode event = JSON.readTree(body);
            faults.addAll(PublishedWebhook.faultsOfSent(event));
            received.add(new Received(id, event, isProven(exchange, body), answer));
            exchange.sendResponseHeaders(answer, -1);
        }
    }

    private boolean isProven(HttpExchange exchange, String body) {
        try {
            new Webhook(secret).verify(body, HttpHeaders.of(exchange.getRequestHeaders(), (name, value) -> true));
            return true;
        } catch (WebhookVerificationException | EmptyWebhookSecretException refused) {
            return false;
        }
    }

    /** Everything that was sent must have been as the guide publishes it, whatever the test was about. */
    @Override
    public void close() {
        server.stop(0);
        assertThat(faults).as("what the schemas have against what was sent").isEmpty();
    }
}
