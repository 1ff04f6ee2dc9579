package nl.schoolbel.sla.gateway.callback.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.sla.gateway.signing.HubSignature;
import nl.schoolbel.sla.gateway.signing.StandardWebhooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProofTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_614_265_330);
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);
    private static final String WHSEC = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String SECRET = "een geheim van hun systeem";

    private final Proof proof = new Proof(List.of(), /* plainAllowed= */ false);

    @Test
    void standardWebhooksSignsIdTimeAndBody() {
        CallbackCredential credential = credential(CallbackScheme.STANDARD_WEBHOOKS, WHSEC);
        Map<String, String> headers = Map.of(
                StandardWebhooks.ID,
                "msg_1",
                StandardWebhooks.TIMESTAMP,
                Long.toString(NOW.getEpochSecond()),
                StandardWebhooks.SIGNATURE,
                StandardWebhooks.sign(List.of(WHSEC), "msg_1", NOW, BODY));

        assertThat(proof.holds(credential, callback(headers), NOW)).isTrue();
        assertThat(proof.holds(credential, callback(headers), NOW.plusSeconds(300)))
                .isTrue();
        assertThat(proof.holds(credential, callback(headers), NOW.plusSeconds(301)))
                .isFalse();
        assertThat(proof.holds(credential, callback(headers), NOW.minusSeconds(300)))
                .isTrue();
        assertThat(proof.holds(credential, callback(headers), NOW.minusSeconds(301)))
                .isFalse();
        assertThat(proof.holds(credential, callback(Map.of()), NOW)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "HUB_SIGNATURE_SHA1, SHA1, x-hub-signature",
        "HUB_SIGNATURE_SHA1, SHA1, x-hook-signature",
        "HUB_SIGNATURE_SHA256, SHA256, x-hub-signature-256",
        "HUB_SIGNATURE_SHA256, SHA256, x-hub-signature"
    })
    void aHubSignatureStandsInOneOfTheUsualHeaders(CallbackScheme scheme, HubSignature algorithm, String header) {
        Map<String, String> headers = Map.of(header, algorithm.sign(SECRET, BODY));

        assertThat(proof.holds(credential(scheme, SECRET), callback(headers), NOW))
                .isTrue();
        assertThat(proof.holds(credential(scheme, SECRET + "!"), callback(headers), NOW))
                .isFalse();
    }

    @Test
    void theHeaderOfASystemCounts() {
        Map<String, String> headers = Map.of("x-their-mark", HubSignature.SHA256.sign(SECRET, BODY));
        CallbackCredential credential = credential(CallbackScheme.HUB_SIGNATURE_SHA256, SECRET);

        assertThat(new Proof(List.of("x-their-mark"), false).holds(credential, callback(headers), NOW))
                .isTrue();
        assertThat(proof.holds(credential, callback(headers), NOW)).isFalse();
    }

    @Test
    void aSignatureOfAnotherSchemeIsNoProof() {
        Map<String, String> sha1 = Map.of("x-hub-signature", HubSignature.SHA1.sign(SECRET, BODY));

        assertThat(proof.holds(credential(CallbackScheme.HUB_SIGNATURE_SHA256, SECRET), callback(sha1), NOW))
                .isFalse();
        assertThat(proof.holds(credential(CallbackScheme.BEARER, SECRET), callback(sha1), NOW))
                .isFalse();
    }

    @Test
    void basicNeedsNamePasswordAndAddress() {
        CallbackCredential credential = new CallbackCredential(
                UUID.randomUUID(), CallbackScheme.BASIC, SECRET, "beheer", List.of("192.0.2.0/24", "2001:db8::/32"));

        assertThat(proof.holds(credential, basic("beheer:" + SECRET, "192.0.2.9", true), NOW))
                .isTrue();
        assertThat(proof.holds(credential, basic("beheer:" + SECRET, "2001:db8::9", true), NOW))
                .isTrue();
        assertThat(proof.holds(credential, basic("beheer:" + SECRET, "192.0.3.9", true), NOW))
                .isFalse();
        assertThat(proof.holds(credential, basic("beheer:" + SECRET, null, true), NOW))
                .isFalse();
        assertThat(proof.holds(credential, basic("Beheer:" + SECRET, "192.0.2.9", true), NOW))
                .isFalse();
        assertThat(proof.holds(credential, basic("beheer:ander", "192.0.2.9", true), NOW))
                .isFalse();
        assertThat(proof.holds(credential, basic("", "192.0.2.9", true), NOW)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer een-token-van-ons", "bearer een-token-van-ons", "BEARER  een-token-van-ons"})
    void theWordBearerIsTheSameInAnyCase(String header) {
        assertThat(proof.holds(
                        credential(CallbackScheme.BEARER, "een-token-van-ons"),
                        callback(Map.of("authorization", header)),
                        NOW))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "een-token-van-ons", "Bearer", "Bearer een-token", "Basic een-token-van-ons"})
    void whatIsNoBearerTokenIsRefused(String header) {
        assertThat(proof.holds(
                        credential(CallbackScheme.BEARER, "een-token-van-ons"),
                        callback(Map.of("authorization", header)),
                        NOW))
                .isFalse();
    }

    @Test
    void aSecretThatTravelsNeedsTlsOutsideLocalMode() {
        CallbackCredential bearer = credential(CallbackScheme.BEARER, SECRET);
        IncomingCallback plain =
                new IncomingCallback(Map.of("authorization", "Bearer " + SECRET), BODY, "192.0.2.9", false);

        assertThat(proof.holds(bearer, plain, NOW)).isFalse();
        assertThat(new Proof(List.of(), /* plainAllowed= */ true).holds(bearer, plain, NOW))
                .isTrue();
        assertThat(proof.holds(
                        credential(CallbackScheme.HUB_SIGNATURE_SHA1, SECRET),
                        new IncomingCallback(
                                Map.of("x-hub-signature", HubSignature.SHA1.sign(SECRET, BODY)), BODY, null, false),
                        NOW))
                .as("a signature may travel in plain")
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(CallbackScheme.class)
    void nothingIsNoProofInAnyScheme(CallbackScheme scheme) {
        assertThat(proof.holds(credential(scheme, WHSEC), callback(Map.of()), NOW))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(CallbackScheme.class)
    void noTextShowsASecretOrABody(CallbackScheme scheme) {
        assertThat(credential(scheme, SECRET).toString()).doesNotContain(SECRET);
        assertThat(callback(Map.of("authorization", "Bearer " + SECRET)).toString())
                .doesNotContain(SECRET)
                .doesNotContain("2432232314");
    }

    private static CallbackCredential credential(CallbackScheme scheme, String secret) {
        return new CallbackCredential(UUID.randomUUID(), scheme, secret, "beheer", List.of());
    }

    private static IncomingCallback callback(Map<String, String> headers) {
        return new IncomingCallback(headers, BODY, "192.0.2.9", true);
    }

    private static IncomingCallback basic(String login, String address, boolean encrypted) {
        String value = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
        return new IncomingCallback(Map.of("authorization", "Basic " + value), BODY, address, encrypted);
    }
}
