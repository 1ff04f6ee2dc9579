package nl.schoolbel.platform.testkit.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** Made once, in the system class loader; reached through {@link SigningKey#running()}. */
final class GeneratedSigningKey implements SigningKey {

    private static final GeneratedSigningKey RUNNING = new GeneratedSigningKey();

    private final ManyPrimesKey ours = ManyPrimesKey.generate();
    private final ManyPrimesKey somebodyElses = ManyPrimesKey.generate();

    static GeneratedSigningKey running() {
        return RUNNING;
    }

    @Override
    public String sign(String text) {
        return signature(ours, text);
    }

    @Override
    public String forge(String text) {
        return signature(somebodyElses, text);
    }

    @Override
    public String publicKey() {
        return Base64.getEncoder().encodeToString(ours.publicKey().getEncoded());
    }

    private static String signature(ManyPrimesKey key, String text) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(key.sign(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
