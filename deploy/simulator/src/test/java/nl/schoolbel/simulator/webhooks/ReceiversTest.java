package nl.schoolbel.simulator.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.standardwebhooks.Webhook;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.schoolbel.simulator.Calls;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReceiversTest {

    private static final String OLD = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String NEW = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";

    private static Calls calls;

    @BeforeAll
    static void start() throws Exception {
        calls = new Calls();
    }

    @AfterAll
    static void stop() {
        calls.close();
    }

    @BeforeEach
    void forget() throws Exception {
        agree("one", Map.of("secrets", List.of(OLD)));
        behave("one", Map.of("behaviour", "normal"));
        calls.control("DELETE", "endpoints/one/webhooks", Map.of());
    }

    @Test
    void eachReceiverHasItsOwnModeAndLog() throws Exception {
        agree("two", Map.of("secrets", List.of(OLD)));
        behave("two", Map.of("behaviour", "failing"));

        assertThat(send("one", "w-1", 1, OLD).status()).isEqualTo(204);
        assertThat(send("two", "w-1", 1, OLD).status()).isEqualTo(503);

        assertThat(log("one").path("items")).hasSize(1);
        assertThat(log("two").path("items")).isEmpty();
        assertThat(log("two").path("refused")).hasSize(1);
        assertThat(calls.control("GET", "endpoints", Map.of())
                        .body()
                        .path("items")
                        .toString())
                .contains("one", "two");
    }

    @Test
    void anyOfSeveralSecretsMayHaveSigned() throws Exception {
        agree("one", Map.of("secrets", List.of(NEW, OLD)));
        assertThat(send("one", "w-1", 1, OLD).status()).isEqualTo(204);

        agree("one", Map.of("secrets", List.of(NEW)));
        assertThat(send("one", "w-2", 2, OLD).status()).isEqualTo(401);
    }

    @Test
    void doublesAndOrderAreCounted() throws Exception {
        behave("one", Map.of("behaviour", "failing", "lostPercent", 100, "times", 1));
        assertThat(send("one", "w-1", 1, OLD).status()).isEqualTo(503);
        assertThat(send("one", "w-1", 1, OLD).status()).isEqualTo(204);
        send("one", "w-3", 3, OLD);
        send("one", "w-2", 2, OLD);

        JsonNode arrivals =
                calls.control("GET", "endpoints/one/arrivals", Map.of()).body();
        assertThat(arrivals.path("received").asInt()).isEqualTo(3);
        assertThat(arrivals.path("doubles").asInt()).isEqualTo(1);
        assertThat(arrivals.path("outOfOrder")).hasSize(1);
        assertThat(arrivals.path("missing")).isEmpty();
        agree("one-more", Map.of("secrets", List.of(OLD)));
        send("one-more", "w-1", 1, OLD);
        assertThat(calls.control("GET", "endpoints/one/count?all=true", Map.of())
                        .body()
                        .path("received")
                        .asInt())
                .isEqualTo(4);
    }

    @Test
    void demandedHeaderAndPasswordAreChecked() throws Exception {
        agree("one", Map.of("secrets", List.of(OLD), "headers", Map.of("X-Board", "blauw")));
        assertThat(send("one", "w-1", 1, OLD).status()).isEqualTo(401);
        assertThat(calls.send(signed("one", "w-1", 1, OLD, "")
                                .header("X-Board", "blauw")
                                .build())
                        .status())
                .isEqualTo(204);

        agree("one", Map.of("secrets", List.of(OLD), "basic", "naam:wachtwoord"));
        assertThat(send("one", "w-2", 2, OLD).status()).isEqualTo(401);
        assertThat(calls.send(signed("one", "w-2", 2, OLD, Calls.basic("naam:wachtwoord"))
                                .build())
                        .status())
                .isEqualTo(204);
    }

    @Test
    void tokenOfTheDeskIsGoodUntilItExpires() throws Exception {
        agree("one", Map.of("secrets", List.of(OLD), "oauth", true));
        String token = token();
        assertThat(withToken("w-1", token)).isEqualTo(204);
        assertThat(withToken("w-1", "invented")).isEqualTo(401);

        calls.control("PUT", "oauth", Map.of("expiresInSeconds", 0));
        assertThat(withToken("w-1", token())).isEqualTo(401);
        calls.control("DELETE", "oauth/tokens", Map.of());
        assertThat(withToken("w-1", token)).isEqualTo(401);
        assertThat(calls.send(calls.request(
                                        "POST",
                                        "/oauth/token",
                                        Calls.basic("schoolbel:wrong"),
                                        "grant_type=client_credentials")
                                .build())
                        .status())
                .isEqualTo(401);
        calls.control("PUT", "oauth", Map.of());
    }

    @Test
    void redirectionNamesItsAddress() throws Exception {
        behave("one", Map.of("behaviour", "redirecting"));

        Calls.Answer answer = send("one", "w-1", 1, OLD);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).contains("/webhooks/redirected");
    }

    @Test
    void hangingOnesHoldUpNobodyElse() throws Exception {
        agree("hung", Map.of("secrets", List.of(OLD)));
        behave("hung", Map.of("behaviour", "hanging"));
        for (int call = 0; call < 20; call++) {
            HttpRequest hanging = signed("hung", "w-" + call, 1, OLD, "")
                    .timeout(Duration.ofMillis(50))
                    .build();
            assertThatThrownBy(() -> calls.send(hanging)).isInstanceOf(HttpTimeoutException.class);
        }

        assertThat(send("one", "w-1", 1, OLD).status()).isEqualTo(204);
    }

    private static int withToken(String id, String token) throws Exception {
        return calls.send(signed("one", id, 1, OLD, "Bearer " + token).build()).status();
    }

    private static String token() throws Exception {
        return calls.send(calls.request(
                                "POST",
                                "/oauth/token",
                                "",
                                "grant_type=client_credentials&client_id=schoolbel&client_secret=client-secret")
                        .build())
                .body()
                .path("access_token")
                .asText();
    }

    private static void agree(String name, Map<String, ?> settings) throws Exception {
        assertThat(calls.control("PUT", "endpoints/" + name, settings).status()).isEqualTo(200);
    }

    private static void behave(String name, Map<String, ?> mode) throws Exception {
        assertThat(calls.control("PUT", "endpoints/" + name + "/mode", mode).status())
                .isEqualTo(200);
    }

    private static JsonNode log(String name) throws Exception {
        return calls.control("GET", "endpoints/" + name + "/webhooks?ticketId=t", Map.of())
                .body();
    }

    private static Calls.Answer send(String name, String id, int sequence, String secret) throws Exception {
        return calls.send(signed(name, id, sequence, secret, "").build());
    }

    private static HttpRequest.Builder signed(String name, String id, int sequence, String secret, String authorization)
            throws Exception {
        String body = "{\"type\":\"nl.schoolbel.ticket-closed.v1\",\"data\":{\"ticketId\":\"t\",\"sequence\":"
                + sequence + "}}";
        long stamp = Instant.now().getEpochSecond();
        return calls.request("POST", "/webhooks/" + name, authorization, body)
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(stamp))
                .header("webhook-signature", new Webhook(secret).sign(id, stamp, body));
    }
}
