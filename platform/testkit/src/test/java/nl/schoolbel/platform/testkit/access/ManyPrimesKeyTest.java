package nl.schoolbel.platform.testkit.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import org.junit.jupiter.api.Test;

class ManyPrimesKeyTest {

    private final ManyPrimesKey key = ManyPrimesKey.generate();

    @Test
    void itsSignaturesAreTrueToTheJdk() throws Exception {
        for (int i = 0; i < 50; i++) {
            byte[] text = ("text " + i).getBytes(StandardCharsets.US_ASCII);

            assertThat(isTrue(key.publicKey(), text, key.sign(text))).isTrue();
        }
    }

    @Test
    void anotherTextOrKeyIsFound() throws Exception {
        byte[] text = "text".getBytes(StandardCharsets.US_ASCII);
        byte[] other = "texs".getBytes(StandardCharsets.US_ASCII);

        assertThat(isTrue(key.publicKey(), other, key.sign(text))).isFalse();
        assertThat(isTrue(ManyPrimesKey.generate().publicKey(), text, key.sign(text)))
                .isFalse();
    }

    @Test
    void itHasTheSizeThatRs256AsksFor() {
        assertThat(((RSAPublicKey) key.publicKey()).getModulus().bitLength()).isEqualTo(2048);
    }

    private static boolean isTrue(PublicKey key, byte[] text, byte[] signature) throws Exception {
        Signature check = Signature.getInstance("SHA256withRSA");
        check.initVerify(key);
        check.update(text);
        return check.verify(signature);
    }
}
