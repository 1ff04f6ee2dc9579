package nl.schoolbel.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.schoolbel.simulator.http.Json;
import nl.schoolbel.simulator.http.JsonHandler;
import nl.schoolbel.simulator.http.Reply;
import nl.schoolbel.simulator.http.Request;
import nl.schoolbel.simulator.http.Waiting;

/** The other side of the wire in these tests: sends webhooks, takes callbacks as the gateway does (202 or 401). */
final class Schoolbel implements AutoCloseable {

    static final String WEBHOOK_SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    static final String CALLBACK_SECRET = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";

    record Callback(String webhookId, String body, boolean verified) {
        JsonNode data() throws JsonProcessingException {
            return Json.MAPPER.readTree(body).path("data");
        }
    }

    record Answer(int status, JsonNode body) {}

    private final HttpServer server;
    private final URI simulator;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final BlockingQueue<Callback> callbacks = new LinkedBlockingQueue<>();

    Schoolbel(URI simulator) throws IOException {
        this.simulator = simulator;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/callbacks", new JsonHandler(this::takeCallback, new Waiting()));
        server.start();
    }

    void connect() throws Exception {
        String callbackUrl = "http://127.0.0.1:" + server.getAddress().getPort() + "/callbacks";
        control(
                "PUT",
                "connection",
                Map.of("webhookSecret", WEBHOOK_SECRET, "callbackUrl", callbackUrl, "callbackSecret", CALLBACK_SECRET));
    }

    /** Sends a signed webhook about a ticket and gives the status it got. */
    int send(String webhookId, String fact, String ticketId) throws Exception {
        return send(webhookId, fact, Map.of("ticketId", ticketId, "number", "T-1"), WEBHOOK_SECRET, Instant.now());
    }

    int send(String webhookId, String fact, Map<String, ?> data, String secret, Instant stamp) throws Exception {
        String body = Json.MAPPER.writeValueAsString(
                Map.of("specversion", "1.0", "id", webhookId, "type", "nl.schoolbel." + fact + ".v1", "data", data));
        HttpRequest request = HttpRequest.newBuilder(simulator.resolve("/webhooks"))
                .header("webhook-id", webhookId)
                .header("webhook-timestamp", Long.toString(stamp.getEpochSecond()))
                .header("webhook-signature", new Webhook(secret).sign(webhookId, stamp.getEpochSecond(), body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    Answer control(String method, String path, Object body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(simulator.resolve("/control/" + path))
                .method(method, HttpRequest.BodyPublishers.ofString(Json.MAPPER.writeValueAsString(body)))
                .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        return new Answer(response.statusCode(), Json.MAPPER.readTree(response.body()));
    }

    JsonNode read(String path) throws Exception {
        return control("GET", path, Map.of()).body();
    }

    /** The next callback, waited for at most five seconds; {@code null} when none came. */
    Callback nextCallback() throws InterruptedException {
        return callbacks.poll(5, TimeUnit.SECONDS);
    }

    List<Callback> waitingCallbacks() {
        return List.copyOf(callbacks);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private Reply takeCallback(Request request) {
        boolean verified = verifies(request);
        callbacks.add(new Callback(request.header("webhook-id"), request.body(), verified));
        return verified ? new Reply(202, Map.of("updateId", "u-1")) : Reply.refusal(401, "not signed by you");
    }

    private static boolean verifies(Request request) {
        try {
            new Webhook(CALLBACK_SECRET).verify(request.body(), request.headers());
            return true;
        } catch (WebhookVerificationException e) {
            return false;
        } catch (com.standardwebhooks.exceptions.EmptyWebhookSecretException e) {
            throw new IllegalStateException(e);
        }
    }
}
