package nl.schoolbel.simulator.zammad;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.schoolbel.simulator.Calls;
import nl.schoolbel.simulator.http.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ZammadFaceTest {

    private static final String TOKEN = "Token token=zammad-token";
    private static final String SIGNATURE_TOKEN = "ons geheim";

    private record Webhook(String delivery, String signature, String text, JsonNode body) {}

    private final BlockingQueue<Webhook> webhooks = new LinkedBlockingQueue<>();
    private final AtomicInteger failures = new AtomicInteger();
    private Calls calls;
    private HttpServer listener;

    @BeforeEach
    void start() throws Exception {
        calls = new Calls();
        listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        listener.createContext("/hook", exchange -> {
            try (exchange) {
                String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                webhooks.add(new Webhook(
                        exchange.getRequestHeaders().getFirst("X-Zammad-Delivery"),
                        exchange.getRequestHeaders().getFirst("X-Hub-Signature"),
                        text,
                        Json.MAPPER.readTree(text)));
                exchange.sendResponseHeaders(failures.getAndDecrement() > 0 ? 500 : 200, -1);
            }
        });
        listener.start();
    }

    @AfterEach
    void stop() {
        listener.stop(0);
        calls.close();
    }

    @Test
    void ticketIsMadeChangedAndFound() throws Exception {
        JsonNode made = create(Map.of("schoolbel_number", "T-17")).body();

        assertThat(made.path("state_id").asInt()).isEqualTo(1);
        assertThat(made.path("number").asText()).isNotEmpty();
        assertThat(made.path("article_count").asInt()).isEqualTo(1);
        Calls.Answer changed =
                call("PUT", "tickets/" + made.path("id").asInt() + "?expand=true", Map.of("state", "open"));
        assertThat(changed.body().path("state").asText()).isEqualTo("open");
        assertThat(changed.body().path("customer").asText()).isEqualTo("school@example.org");
        JsonNode article = call(
                        "POST",
                        "ticket_articles",
                        Map.of("ticket_id", made.path("id").asInt(), "body", "Nog iets", "internal", false))
                .body();
        assertThat(article.path("created_by").asText()).isEqualTo("schoolbel@example.org");
        assertThat(call("GET", "ticket_articles/by_ticket/" + made.path("id").asInt(), Map.of())
                        .body())
                .hasSize(2);
        assertThat(search("schoolbel_number:T-17")).hasSize(1);
        assertThat(search("schoolbel_number:T-18")).isEmpty();
        assertThat(search("title:\"Digibord zwart\" AND state.name:open")).hasSize(1);
        assertThat(search("updated_at:[2020-01-01T00:00:00Z TO *]")).hasSize(1);
        assertThat(search("updated_at:>2090-01-01T00:00:00Z")).isEmpty();
    }

    @Test
    void whatIsMissingOrUnknownIsRefused() throws Exception {
        assertThat(call("POST", "tickets", Map.of("title", "x", "customer", "a@b.nl"))
                        .status())
                .isEqualTo(422);
        assertThat(call("POST", "tickets", Map.of("title", "x", "group", "Users"))
                        .status())
                .isEqualTo(422);
        assertThat(create(Map.of("group", "Nergens")).status()).isEqualTo(422);
        assertThat(create(Map.of("state", "verweg")).status()).isEqualTo(422);
        assertThat(create(Map.of("state", "pending reminder")).status()).isEqualTo(422);
        assertThat(create(Map.of("state", "pending reminder", "pending_time", "2026-12-01T08:00:00Z"))
                        .status())
                .isEqualTo(201);
        assertThat(create(Map.of("title", "x".repeat(251))).status()).isEqualTo(422);
        assertThat(call("GET", "tickets/999", Map.of()).status()).isEqualTo(404);
        assertThat(calls.call("GET", "/zammad/api/v1/tickets", "Token token=wrong", Map.of())
                        .status())
                .isEqualTo(401);
    }

    @Test
    void agentsChangeAndOurOwnAreToldSigned() throws Exception {
        listen(Map.of());
        int id = create(Map.of()).body().path("id").asInt();
        Webhook own = webhooks.poll(5, TimeUnit.SECONDS);
        calls.control(
                "POST",
                "zammad/tickets/" + id + "/changes",
                Map.of("state", "closed", "article", Map.of("body", "Lamp vervangen")));
        Webhook theirs = webhooks.poll(5, TimeUnit.SECONDS);

        assertThat(own.body().path("ticket").path("updated_by").path("login").asText())
                .isEqualTo("schoolbel@example.org");
        assertThat(theirs.signature()).isEqualTo("sha1=" + ZammadWebhooks.sign(SIGNATURE_TOKEN, theirs.text()));
        assertThat(theirs.body().path("ticket").path("state").asText()).isEqualTo("closed");
        assertThat(theirs.body().path("ticket").path("priority").path("name").asText())
                .isEqualTo("2 normal");
        assertThat(theirs.body().path("article").path("body").asText()).isEqualTo("Lamp vervangen");
        assertThat(theirs.body()
                        .path("article")
                        .path("created_by")
                        .path("login")
                        .asText())
                .isEqualTo("agent@zammad.example");
        assertThat(theirs.delivery()).isNotEqualTo(own.delivery());
    }

    @Test
    void failedWebhookComesAgainUnderItsIdButFourTimesAtMost() throws Exception {
        listen(Map.of("retryMillis", 10));
        failures.set(Integer.MAX_VALUE);

        create(Map.of());

        String delivery = webhooks.poll(5, TimeUnit.SECONDS).delivery();
        for (int repeat = 0; repeat < 4; repeat++) {
            assertThat(webhooks.poll(5, TimeUnit.SECONDS).delivery()).isEqualTo(delivery);
        }
        assertThat(webhooks.poll(200, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void doubledWebhooksHaveOneIdAndForgedOnesDoNotVerify() throws Exception {
        listen(Map.of("doubled", true, "badSignature", true));

        create(Map.of());

        Webhook first = webhooks.poll(5, TimeUnit.SECONDS);
        assertThat(webhooks.poll(5, TimeUnit.SECONDS)).isEqualTo(first);
        assertThat(first.signature()).isNotEqualTo("sha1=" + ZammadWebhooks.sign(SIGNATURE_TOKEN, first.text()));
    }

    @Test
    void freshTicketIsNotFoundBeforeItIsIndexed() throws Exception {
        calls.control("PUT", "zammad/settings", Map.of("searchDelayMillis", 60_000));
        create(Map.of("schoolbel_number", "T-17"));

        assertThat(search("schoolbel_number:T-17")).isEmpty();
    }

    private void listen(Map<String, ?> more) throws Exception {
        Map<String, Object> target = new HashMap<>(more);
        target.put("url", "http://127.0.0.1:" + listener.getAddress().getPort() + "/hook");
        target.put("signatureToken", SIGNATURE_TOKEN);
        assertThat(calls.control("PUT", "zammad/webhook", target).status()).isEqualTo(200);
    }

    private Calls.Answer create(Map<String, ?> more) throws Exception {
        Map<String, Object> body = new HashMap<>(Map.of(
                "title", "Digibord zwart",
                "group", "Users",
                "customer_id", "guess:school@example.org",
                "article", Map.of("body", "Het bord gaat niet aan.")));
        body.putAll(more);
        return call("POST", "tickets", body);
    }

    private JsonNode search(String query) throws Exception {
        return call(
                        "GET",
                        "tickets/search?expand=true&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8),
                        Map.of())
                .body();
    }

    private Calls.Answer call(String method, String path, Object body) throws Exception {
        return calls.call(method, "/zammad/api/v1/" + path, TOKEN, body);
    }
}
