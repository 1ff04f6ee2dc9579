package nl.schoolbel.platform.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SecretBoxTest {

    private static final String ONE = key(1);
    private static final String TWO = key(2);

    private static String key(int of) {
        byte[] bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) of);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static SecretBox box(Map<String, String> keys, String current) {
        return new SecretBox(new SecretsConfig() {
            @Override
            public Map<String, String> keys() {
                return keys;
            }

            @Override
            public Optional<String> current() {
                return Optional.ofNullable(current);
            }
        });
    }

    @Test
    void whatIsSealedOpensAgain() {
        SecretBox box = box(Map.of("k1", ONE), "k1");

        assertThat(box.open(box.seal("whsec_é€"))).isEqualTo("whsec_é€");
        assertThat(box.open(box.seal(""))).isEmpty();
    }

    @Test
    void theSameSecretIsNeverSealedAlikeAndNeverReadable() {
        SecretBox box = box(Map.of("k1", ONE), "k1");

        assertThat(box.seal("geheim")).isNotEqualTo(box.seal("geheim"));
        assertThat(new String(box.seal("geheim"), StandardCharsets.ISO_8859_1)).doesNotContain("geheim");
    }

    @Test
    void anOldKeyOpensAndTheCurrentOneSeals() {
        byte[] old = box(Map.of("k1", ONE), "k1").seal("geheim");
        SecretBox box = box(Map.of("k1", ONE, "k2", TWO), "k2");

        assertThat(box.open(old)).isEqualTo("geheim");
        assertThat(box.isCurrent(old)).isFalse();
        assertThat(box.isCurrent(box.seal("geheim"))).isTrue();
    }

    @Test
    void aKeyThatWasTakenAwayIsNamed() {
        byte[] old = box(Map.of("k1", ONE), "k1").seal("geheim");

        assertThatThrownBy(() -> box(Map.of("k2", TWO), "k2").open(old)).hasMessageContaining("k1");
    }

    @Test
    void aChangedByteAnywhereDoesNotOpen() {
        SecretBox box = box(Map.of("k1", ONE, "k2", TWO), "k1");
        byte[] sealed = box.seal("geheim");

        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> box.open(changed)).isInstanceOf(IllegalStateException.class);
        }
        assertThatThrownBy(() -> box.open(new byte[0])).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> box.open(java.util.Arrays.copyOf(sealed, 10)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theSameBytesUnderAnotherKeyWithThatNameDoNotOpen() {
        byte[] sealed = box(Map.of("k1", ONE), "k1").seal("geheim");

        assertThatThrownBy(() -> box(Map.of("k1", TWO), "k1").open(sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void withoutAUsableKeyThereIsNoBox() {
        assertThatThrownBy(() -> box(Map.of(), null)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> box(Map.of("k1", ONE), null)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> box(Map.of("k1", ONE), "k2")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> box(Map.of("K 1", ONE), "K 1")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aKeyThatIsNotThirtyTwoBytesIsRefusedWithoutSayingIt() {
        assertThatThrownBy(() -> box(Map.of("k1", "Z2VoZWlt"), "k1"))
                .hasMessageContaining("k1")
                .hasMessageNotContaining("Z2VoZWlt");
        assertThatThrownBy(() -> box(Map.of("k1", "geen base64!"), "k1")).hasMessageNotContaining("geen");
    }
}
