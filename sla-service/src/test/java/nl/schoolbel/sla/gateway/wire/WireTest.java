package nl.schoolbel.sla.gateway.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Map;
import nl.schoolbel.sla.gateway.endpoints.Authentication;
import nl.schoolbel.sla.gateway.wire.Listener.Came;
import nl.schoolbel.sla.gateway.wire.Listener.Says;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Over real sockets. */
class WireTest {

    private static final Duration LONG = Duration.ofSeconds(10);

    private Listener plain;
    private Listener secure;
    private WireFixture wire;

    @BeforeEach
    void listen() throws IOException, GeneralSecurityException {
        plain = Listener.plain();
        secure = Listener.secure();
        wire = new WireFixture(true, true, LONG);
        wire.names.standsFor("partner.example", "127.0.0.1");
        wire.names.standsFor("other.example", "127.0.0.1");
    }

    @AfterEach
    void close() {
        wire.close();
        plain.close();
        secure.close();
    }

    private String securely(String host) {
        return "https://" + host + ":" + secure.port() + "/hook";
    }

    private String plainly(String path) {
        return "http://127.0.0.1:" + plain.port() + path;
    }

    @Test
    void theCertificateIsHeldAgainstTheNameWhileTheConnectionGoesToTheCheckedAddress() {
        assertThat(wire.send(securely("partner.example")).status()).isEqualTo(204);

        assertThat(secure.came()).singleElement().satisfies(came -> {
            assertThat(came.path()).isEqualTo("/hook");
            assertThat(came.body()).isEqualTo("{}");
            assertThat(came.headers()).containsEntry("host", "partner.example:" + secure.port());
        });
    }

    @Test
    void aCertificateOfAnotherNameIsRefused() {
        assertThat(wire.refused(securely("other.example"))).isEqualTo("certificate-refused");
        assertThat(wire.refused(securely("127.0.0.1"))).isEqualTo("certificate-refused");
        assertThat(secure.came()).isEmpty();
    }

    @Test
    void aCertificateOfAnUnknownAuthorityIsRefused() {
        try (WireFixture usual = new WireFixture(true, false, LONG)) {
            usual.names.standsFor("partner.example", "127.0.0.1");

            assertThat(usual.refused(securely("partner.example"))).isEqualTo("certificate-refused");
        }
        assertThat(secure.came()).isEmpty();
    }

    @Test
    void aNameThatTurnsToThisMachineIsNeverConnectedTo() {
        try (WireFixture outside = new WireFixture(false, true, LONG)) {
            outside.names.standsFor("partner.example", "127.0.0.1");

            assertThat(outside.refused(securely("partner.example"))).isEqualTo("address-refused");
        }
        assertThat(secure.came()).isEmpty();
    }

    @Test
    void anOpenConnectionDoesNotOutliveTheMeaningOfItsName() {
        wire.send(securely("partner.example"));
        wire.names.standsFor("partner.example", "127.0.0.1", "10.0.0.1");

        assertThat(wire.refused(securely("partner.example"))).isEqualTo("address-refused");
        assertThat(secure.came()).hasSize(1);
    }

    @Test
    void aRedirectIsTheAnswerAndIsNotFollowed() {
        plain.answers(came -> new Says(302, Map.of("Location", plainly("/elsewhere")), ""));

        assertThat(wire.send(plainly("/hook")).status()).isEqualTo(302);
        assertThat(plain.came()).extracting(Came::path).containsExactly("/hook");
    }

    @Test
    void ownHeadersGoAlongAndCannotReplaceThoseOfTheMessage() {
        wire.send(WireFixture.endpoint(
                plainly("/hook?key=1"),
                Map.of("X-Tenant", "noord", "Content-Type", "text/plain"),
                Authentication.NONE));

        assertThat(plain.came()).singleElement().satisfies(came -> {
            assertThat(came.path()).isEqualTo("/hook?key=1");
            assertThat(came.headers())
                    .containsEntry("x-tenant", "noord")
                    .containsEntry("content-type", "application/json");
        });
    }

    @Test
    void aLoginByNameOrTokenGoesIntoTheHeader() {
        wire.send(WireFixture.endpoint(
                plainly("/basic"),
                Map.of(),
                new Authentication("basic", "schoolbel", "gehéim", null, null, null, null, null)));
        wire.send(WireFixture.endpoint(
                plainly("/bearer"), Map.of(), new Authentication("bearer", null, null, "t-1", null, null, null, null)));

        assertThat(plain.came())
                .extracting(came -> came.headers().get("authorization"))
                .containsExactly("Basic c2Nob29sYmVsOmdlaMOpaW0=", "Bearer t-1");
    }

    @Test
    void whoDoesNotAnswerInTimeIsGivenUp() throws IOException {
        try (WireFixture hasty = new WireFixture(true, true, Duration.ofMillis(200));
                ServerSocket silent = new ServerSocket(0)) {
            assertThat(hasty.refused("http://127.0.0.1:" + silent.getLocalPort() + "/"))
                    .isEqualTo("no-answer");
        }
    }

    @Test
    void whoDoesNotListenIsSaidToGiveNoConnection() throws IOException {
        int free;
        try (ServerSocket taken = new ServerSocket(0)) {
            free = taken.getLocalPort();
        }

        assertThat(wire.refused("http://127.0.0.1:" + free + "/")).isEqualTo("no-connection");
    }

    @Test
    void theNextAddressIsTriedWhereTheFirstGivesNoConnection() {
        wire.names.standsFor("partner.example", "127.0.0.2", "127.0.0.1");

        assertThat(wire.send(securely("partner.example")).status()).isEqualTo(204);
    }

    @Test
    void aLongAnswerIsReadToItsLimit() {
        plain.answers(came -> Says.json(200, "x".repeat(200_000)));

        assertThat(wire.send(plainly("/hook")).body()).hasSize(64 * 1024);
        assertThat(wire.send(plainly("/hook")).status()).isEqualTo(200);
    }

    @Test
    void namesThatNobodyKnowsAndPlainHttpAreToldApart() {
        assertThat(wire.refused("https://nobody.example/")).isEqualTo("name-unknown");
        try (WireFixture outside = new WireFixture(false, true, LONG)) {
            assertThat(outside.refused("http://partner.example/")).isEqualTo("not-https");
        }
    }
}
