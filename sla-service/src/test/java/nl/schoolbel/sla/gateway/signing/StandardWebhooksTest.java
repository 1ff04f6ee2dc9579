package nl.schoolbel.sla.gateway.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardWebhooksTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String OTHER_SECRET = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);
    private static final Instant NOW = Instant.ofEpochSecond(1_614_265_330);
    private static final String PROOF = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    static Stream<JsonNode> vectors() throws IOException {
        try (InputStream file = StandardWebhooksTest.class.getResourceAsStream("/webhook-vectors.json")) {
            JsonNode all = new ObjectMapper().readTree(file);
            return Stream.of(all.at("/official/v1"), all.at("/derived/v1"))
                    .flatMap(list -> StreamSupport.stream(list.spliterator(), false));
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void publishedSignaturesAreOurs(JsonNode vector) {
        Instant at = Instant.ofEpochSecond(vector.get("timestamp").asLong());
        byte[] body = vector.get("payload").asText().getBytes(StandardCharsets.UTF_8);
        String secret = vector.get("secret").asText();

        String signature =
                StandardWebhooks.sign(List.of(secret), vector.get("id").asText(), at, body);

        assertThat(signature).isEqualTo(vector.get("signature").asText());
        assertThat(StandardWebhooks.isProven(
                        List.of(secret),
                        vector.get("id").asText(),
                        vector.get("timestamp").asText(),
                        signature,
                        body,
                        at))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "v1,",
                "v1,g0hM9SsE",
                "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                "v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLawdd",
                "v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc="
            })
    void whatIsNoProofIsRefused(String signature) {
        assertThat(StandardWebhooks.isProven(List.of(SECRET), ID, "1614265330", signature, BODY, NOW))
                .isFalse();
    }

    @Test
    void oneRightSignatureAmongOthersIsEnough() {
        String several = "v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc= v2,abc " + PROOF;

        assertThat(StandardWebhooks.isProven(List.of(SECRET), ID, "1614265330", several, BODY, NOW))
                .isTrue();
    }

    @Test
    void aSecretMayComeWithoutItsPrefixAndOtherVersionsArePassedOver() {
        String bare = SECRET.substring("whsec_".length());
        String v1a = "v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw/enGzPCXe5BdqzCInXqYXFymVJaA7AZdpXwVLPo3mNl8EM+m7TBAg==";

        assertThat(StandardWebhooks.isProven(List.of(bare), ID, "1614265330", v1a + " " + PROOF, BODY, NOW))
                .isTrue();
        assertThat(StandardWebhooks.isProven(List.of(SECRET), ID, "1614265330", v1a, BODY, NOW))
                .isFalse();
    }

    @Test
    void missingHeadersAndUnknownSecretsAreNoProof() {
        assertThat(StandardWebhooks.isProven(List.of(SECRET), null, "1614265330", PROOF, BODY, NOW))
                .isFalse();
        assertThat(StandardWebhooks.isProven(List.of(SECRET), ID, null, PROOF, BODY, NOW))
                .isFalse();
        assertThat(StandardWebhooks.isProven(List.of(SECRET), ID, "soon", PROOF, BODY, NOW))
                .isFalse();
        assertThat(StandardWebhooks.isProven(List.of(SECRET), ID, "1614265330", null, BODY, NOW))
                .isFalse();
        assertThat(StandardWebhooks.isProven(List.of(), ID, "1614265330", PROOF, BODY, NOW))
                .isFalse();
        assertThat(StandardWebhooks.isProven(List.of(OTHER_SECRET), ID, "1614265330", PROOF, BODY, NOW))
                .isFalse();
    }

    @Test
    void theClockMayBeFiveMinutesOffEitherWayAndNoMore() {
        for (long off : new long[] {-300, 0, 300}) {
            assertThat(StandardWebhooks.isProven(List.of(SECRET), ID, "1614265330", PROOF, BODY, NOW.plusSeconds(off)))
                    .as("%d s off", off)
                    .isTrue();
        }
        for (long off : new long[] {-301, 301}) {
            assertThat(StandardWebhooks.isProven(List.of(SECRET), ID, "1614265330", PROOF, BODY, NOW.plusSeconds(off)))
                    .as("%d s off", off)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "whsec_", "whsec_?"})
    void anEmptySecretIsAnErrorAndNoSignature(String secret) {
        assertThatIllegalArgumentException().isThrownBy(() -> StandardWebhooks.sign(List.of(secret), ID, NOW, BODY));
    }

    @Test
    void aTimestampBefore1970IsAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StandardWebhooks.sign(List.of(SECRET), ID, Instant.ofEpochSecond(-1), BODY));
    }

    @Test
    void theReferenceLibraryTakesOursDuringARotation() throws Exception {
        Instant now = Clock.systemUTC().instant();
        String signature = StandardWebhooks.sign(List.of(OTHER_SECRET, SECRET), ID, now, BODY);

        new Webhook(SECRET)
                .verify(
                        new String(BODY, StandardCharsets.UTF_8),
                        HttpHeaders.of(
                                Map.of(
                                        "webhook-id", List.of(ID),
                                        "webhook-timestamp", List.of(Long.toString(now.getEpochSecond())),
                                        "webhook-signature", List.of(signature)),
                                (name, value) -> true));
    }

    @Test
    void weTakeWhatTheReferenceLibrarySigned() throws Exception {
        Instant now = Clock.systemUTC().instant();
        String signature = new Webhook(SECRET).sign(ID, now.getEpochSecond(), new String(BODY, StandardCharsets.UTF_8));

        assertThat(StandardWebhooks.isProven(
                        List.of(SECRET), ID, Long.toString(now.getEpochSecond()), signature, BODY, now))
                .isTrue();
    }
}
