package nl.schoolbel.sla.gateway.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.schoolbel.sla.gateway.endpoints.Authentication;
import nl.schoolbel.sla.gateway.endpoints.EndpointSettings;
import nl.schoolbel.sla.gateway.wire.Listener.Came;
import nl.schoolbel.sla.gateway.wire.Listener.Says;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokensTest {

    private final AtomicInteger given = new AtomicInteger();
    private Listener partner;
    private WireFixture wire;
    private volatile int expiresIn = 3600;
    private volatile boolean takesBasic = true;
    private volatile String valid = "";

    @BeforeEach
    void listen() throws IOException {
        partner = Listener.plain();
        partner.answers(came -> came.path().equals("/token") ? token(came) : hook(came));
        wire = new WireFixture(true, false, Duration.ofSeconds(10));
    }

    @AfterEach
    void close() {
        wire.close();
        partner.close();
    }

    private Says token(Came came) {
        boolean basic = "Basic c2Nob29sYmVsOmclMjYlM0Q=".equals(came.headers().get("authorization"));
        boolean inBody = came.body().endsWith("&client_id=schoolbel&client_secret=g%26%3D");
        if (takesBasic ? !basic : !inBody) {
            return Says.json(401, "{\"error\": \"invalid_client\", \"error_description\": \"g&=\"}");
        }
        valid = "t-" + given.incrementAndGet();
        return Says.json(
                200,
                "{\"access_token\": \"%s\", \"token_type\": \"Bearer\", \"expires_in\": %d}"
                        .formatted(valid, expiresIn));
    }

    private Says hook(Came came) {
        return Says.status(("Bearer " + valid).equals(came.headers().get("authorization")) ? 204 : 401);
    }

    private EndpointSettings endpoint(String secret, String scope) {
        String base = "http://127.0.0.1:" + partner.port();
        return WireFixture.endpoint(
                base + "/hook",
                Map.of(),
                new Authentication(
                        Authentication.OAUTH2, null, null, null, base + "/token", "schoolbel", secret, scope));
    }

    private long tokensAskedFor() {
        return partner.came().stream()
                .filter(came -> came.path().equals("/token"))
                .count();
    }

    @Test
    void aTokenIsFetchedOnceAndUsedUntilShortlyBeforeItExpires() {
        EndpointSettings endpoint = endpoint("g&=", null);

        assertThat(wire.send(endpoint).status()).isEqualTo(204);
        wire.clock.move(Duration.ofSeconds(3560));
        assertThat(wire.send(endpoint).status()).isEqualTo(204);
        assertThat(given).hasValue(1);

        wire.clock.move(Duration.ofSeconds(11));
        assertThat(wire.send(endpoint).status()).isEqualTo(204);
        assertThat(given).hasValue(2);
    }

    @Test
    void theClientProvesItselfByBasicWithItsNameAndSecretAsInAForm() {
        wire.send(endpoint("g&=", "tickets write"));

        assertThat(partner.came().get(0).body()).isEqualTo("grant_type=client_credentials&scope=tickets+write");
    }

    @Test
    void whereBasicIsRefusedItProvesItselfInTheBody() {
        takesBasic = false;

        assertThat(wire.send(endpoint("g&=", null)).status()).isEqualTo(204);
        assertThat(tokensAskedFor()).isEqualTo(2);
    }

    @Test
    void aTokenThatIsRefusedIsFetchedAnewOnce() {
        EndpointSettings endpoint = endpoint("g&=", null);
        wire.send(endpoint);
        valid = "another";

        assertThat(wire.send(endpoint).status()).isEqualTo(204);
        assertThat(given).hasValue(2);
    }

    @Test
    void aSecondRefusalIsTheAnswer() {
        partner.answers(came -> came.path().equals("/token") ? token(came) : Says.status(401));

        assertThat(wire.send(endpoint("g&=", null)).status()).isEqualTo(401);
        assertThat(given).hasValue(2);
    }

    @Test
    void aRefusedClientIsSaidWithoutItsSecret() {
        EndpointSettings endpoint = endpoint("wrong", null);

        assertThat(wire.refused(endpoint)).isEqualTo("token-refused");
        assertThat(endpoint.toString() + endpoint.authentication()).doesNotContain("wrong");
    }

    @Test
    void aTokenThatIsNoneIsRefused() {
        partner.answers(came -> Says.json(200, "{\"access_token\": \"a\\r\\nb\"}"));
        assertThat(wire.refused(endpoint("g&=", null))).isEqualTo("token-refused");

        partner.answers(came -> Says.json(200, "nothing"));
        assertThat(wire.refused(endpoint("g&=", null))).isEqualTo("token-refused");

        partner.answers(came -> Says.json(200, "{\"access_token\": \"a\", \"token_type\": \"mac\"}"));
        assertThat(wire.refused(endpoint("g&=", null))).isEqualTo("token-refused");
    }

    @Test
    void aRefusalIsNotKept() {
        EndpointSettings endpoint = endpoint("g&=", null);
        partner.answers(came -> Says.status(503));
        wire.refused(endpoint);
        partner.answers(came -> came.path().equals("/token") ? token(came) : hook(came));

        assertThat(wire.send(endpoint).status()).isEqualTo(204);
    }

    @Test
    void theTokenEndpointIsGuardedAsEveryOther() {
        EndpointSettings inside = WireFixture.endpoint(
                "http://127.0.0.1:" + partner.port() + "/hook",
                Map.of(),
                new Authentication(
                        Authentication.OAUTH2, null, null, null, "http://169.254.169.254/token", "a", "b", null));

        assertThat(wire.refused(inside)).isEqualTo("address-refused");
        assertThat(partner.came()).isEmpty();
    }
}
