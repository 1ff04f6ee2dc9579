package nl.schoolbel.sla.gateway.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HubSignatureTest {

    /** RFC 2202 case 2 for SHA-1, RFC 4231 case 2 for SHA-256. */
    private static final String KEY = "Jefe";

    private static final byte[] DATA = "what do ya want for nothing?".getBytes(StandardCharsets.UTF_8);
    private static final String SHA1 = "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79";
    private static final String SHA256 = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";

    @Test
    void theVectorOfTheNeighbourIsProven() throws IOException {
        try (InputStream file = HubSignatureTest.class.getResourceAsStream("/webhook-vectors.json")) {
            JsonNode vector = new ObjectMapper().readTree(file).at("/neighbours/github_x_hub_signature_256");
            String secret = vector.get("secret").asText();
            byte[] body = vector.get("payload").asText().getBytes(StandardCharsets.UTF_8);
            String signature = vector.get("signature").asText();

            assertThat(HubSignature.SHA256.sign(secret, body)).isEqualTo(signature);
            assertThat(HubSignature.SHA256.isProven(secret, List.of(signature), body))
                    .isTrue();
            assertThat(HubSignature.SHA1.isProven(secret, List.of(signature), body))
                    .isFalse();
        }
    }

    @Test
    void theVectorsOfTheStandardsAreProven() {
        assertThat(HubSignature.SHA1.sign(KEY, DATA)).isEqualTo("sha1=" + SHA1);
        assertThat(HubSignature.SHA256.sign(KEY, DATA)).isEqualTo("sha256=" + SHA256);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sha1=" + SHA1, SHA1, "SHA1=EFFCDF6AE5EB2FA2D27416D5F184DF9C259A7C79", "  sha1=" + SHA1 + " "})
    void theNameOfTheAlgorithmMayStandInFrontOrNot(String value) {
        assertThat(HubSignature.SHA1.isProven(KEY, List.of(value), DATA)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sha1=",
                "sha256=" + SHA1,
                "sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c7",
                "sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c78",
                "sha1=zzfcdf6ae5eb2fa2d27416d5f184df9c259a7c79",
                "sha1=" + SHA1 + "00",
                "sha1=sha1=" + SHA1,
                "effcdf6a",
                "sha256=" + SHA256,
                SHA256,
                "7/zfauXrL6LSdBbV8YTfnCWafHk="
            })
    void whatIsNoProofIsRefused(String value) {
        assertThat(HubSignature.SHA1.isProven(KEY, List.of(value), DATA)).isFalse();
    }

    @Test
    void ofSeveralHeadersOneIsEnoughAndNoneIsNoProof() {
        assertThat(HubSignature.SHA1.isProven(KEY, List.of("sha256=" + SHA256, "sha1=" + SHA1), DATA))
                .isTrue();
        assertThat(HubSignature.SHA1.isProven(KEY, List.of(), DATA)).isFalse();
    }

    @Test
    void anotherBodyOrSecretIsRefused() {
        byte[] other = "what do ya want for nothing!".getBytes(StandardCharsets.UTF_8);

        assertThat(HubSignature.SHA1.isProven(KEY, List.of(SHA1), other)).isFalse();
        assertThat(HubSignature.SHA1.isProven("jefe", List.of(SHA1), DATA)).isFalse();
        assertThat(HubSignature.SHA1.isProven(KEY, List.of(SHA1), new byte[0])).isFalse();
    }

    @Test
    void anEmptySecretProvesNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> HubSignature.SHA256.sign("", DATA));
    }
}
