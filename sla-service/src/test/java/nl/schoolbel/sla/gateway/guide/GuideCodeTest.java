package nl.schoolbel.sla.gateway.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.schoolbel.sla.gateway.messages.PublishedWebhook;
import nl.schoolbel.sla.gateway.messages.WebhookType;
import nl.schoolbel.sla.gateway.signing.StandardWebhooks;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The code that the receiver's guide shows is run: it takes what is ours, nothing else, and we take what it sends. */
class GuideCodeTest {

    private static final String OTHER_SECRET = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
    private static final String OTHER_SIGNATURE = "v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc=";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void itTakesWhatIsOursAndNothingElse(Language language) throws Exception {
        List<SignatureCase> cases = cases();

        List<String> said = language.verify(cases);

        assertThat(said).hasSameSizeAs(cases);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            if (!said.get(i).equals(cases.get(i).expected())) {
                wrong.add(cases.get(i).name() + ": " + said.get(i) + " in place of "
                        + cases.get(i).expected());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void weTakeWhatItSends(Language language) throws Exception {
        String update = Files.readString(PublishedWebhook.GUIDE.resolve("updates/accept.json"));
        Path file = Files.writeString(folder.resolve("update.json"), update);
        CompletableFuture<Boolean> proven = new CompletableFuture<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> take(exchange, update, proven));
        server.start();
        try {
            URI callbacks = URI.create(
                    "http://127.0.0.1:" + server.getAddress().getPort() + "/sla/v1/beheerpartners/b1/callbacks");

            assertThat(language.send(callbacks, OTHER_SECRET, "msg-1", file)).isEqualTo(202);

            assertThat(proven).isCompletedWithValue(true);
        } finally {
            server.stop(0);
        }
    }

    private static void take(HttpExchange exchange, String expected, CompletableFuture<Boolean> proven)
            throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            proven.complete(StandardWebhooks.isProven(
                            List.of(OTHER_SECRET),
                            header(exchange, StandardWebhooks.ID),
                            header(exchange, StandardWebhooks.TIMESTAMP),
                            header(exchange, StandardWebhooks.SIGNATURE),
                            body,
                            Clock.systemUTC().instant())
                    && "msg-1".equals(header(exchange, StandardWebhooks.ID))
                    && "application/cloudevents+json".equals(header(exchange, "Content-Type"))
                    && expected.equals(new String(body, StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(202, -1);
        }
    }

    private static String header(HttpExchange exchange, String name) {
        return exchange.getRequestHeaders().getFirst(name);
    }

    private static List<SignatureCase> cases() throws IOException {
        JsonNode vectors;
        try (InputStream file = GuideCodeTest.class.getResourceAsStream("/webhook-vectors.json")) {
            vectors = new ObjectMapper().readTree(file);
        }
        List<SignatureCase> cases = new ArrayList<>();
        for (String source : List.of("/official/v1", "/derived/v1")) {
            vectors.at(source).forEach(vector -> cases.add(positive(vector)));
        }
        SignatureCase right = cases.get(0);
        for (JsonNode negative : vectors.at("/official/negative")) {
            if (negative.path("expect").asText().startsWith("reject") && negative.has("signature")) {
                cases.add(right.named(negative.get("case").asText(), "no")
                        .signatures(negative.get("signature").asText()));
            }
        }
        cases.addAll(around(right));
        cases.addAll(signedByUs());
        return cases;
    }

    private static SignatureCase positive(JsonNode vector) {
        return new SignatureCase(
                vector.path("name").asText(vector.path("source").asText()),
                vector.get("secret").asText(),
                vector.get("id").asText(),
                vector.get("timestamp").asText(),
                vector.get("signature").asText(),
                vector.get("payload").asText(),
                vector.get("timestamp").asLong(),
                "yes");
    }

    private static List<SignatureCase> around(SignatureCase right) {
        String proof = right.signatures();
        return List.of(
                right.named("300 s old", "yes").seconds(300),
                right.named("300 s early", "yes").seconds(-300),
                right.named("301 s old", "no").seconds(301),
                right.named("301 s early", "no").seconds(-301),
                right.named("secret without its prefix", "yes")
                        .secret(right.secret().substring("whsec_".length())),
                right.named("another secret", "no").secret(OTHER_SECRET),
                right.named("an empty secret", "error").secret(""),
                right.named("a prefix and no secret", "error").secret("whsec_"),
                right.named("right among wrong and unknown", "yes")
                        .signatures(OTHER_SIGNATURE + " v1a,hnO3f9T8Ytu9HwrXslvumg== " + proof),
                right.named("unknown versions only", "no")
                        .signatures(proof.replace("v1,", "v2,") + " " + proof.replace("v1,", "v1a,")),
                right.named("first characters only", "no").signatures(proof.substring(0, 11)),
                right.named("without a version", "no").signatures(proof.substring(3)),
                right.named("no base64", "no").signatures("v1,%%%* ? [a-z]"),
                right.named("empty", "no").signatures(""),
                right.named("no id", "no").id(null),
                right.named("no timestamp", "no").timestamp(null),
                right.named("no signature", "no").signatures(null),
                right.named("timestamp in words", "no").timestamp("soon"),
                right.named("negative timestamp", "no").timestamp("-1614265330"),
                right.named("timestamp with a leading zero", "no").timestamp("01614265330"),
                right.named("another id", "no").id("msg_other"),
                right.named("a changed body", "no").body(right.body() + " "));
    }

    /** A published example, signed as at a rotation: by a secret that the receiver does not know yet and one that it does. */
    private static List<SignatureCase> signedByUs() {
        String secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
        String body =
                PublishedWebhook.of(WebhookType.TICKET_HANDED_OVER).example().toString();
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        Instant now = Clock.systemUTC().instant();
        long seconds = now.getEpochSecond();
        String both = StandardWebhooks.sign(List.of(OTHER_SECRET, secret), "0e1d2c3b", now, bytes);
        SignatureCase ours = new SignatureCase(
                "ours at a rotation", secret, "0e1d2c3b", Long.toString(seconds), both, body, seconds, "yes");
        return List.of(
                ours,
                ours.named("ours by the other secret", "yes").secret(OTHER_SECRET),
                ours.named("ours by the other secret only", "no")
                        .signatures(StandardWebhooks.sign(List.of(OTHER_SECRET), "0e1d2c3b", now, bytes)));
    }
}
