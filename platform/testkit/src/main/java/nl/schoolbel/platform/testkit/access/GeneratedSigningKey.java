package nl.schoolbel.platform.testkit.access;

import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Made once, in the system class loader; reached through {@link SigningKey#running()}. */
final class GeneratedSigningKey implements SigningKey {

    private static final GeneratedSigningKey RUNNING = new GeneratedSigningKey();

    private final KeyPair pair = generate();

    static GeneratedSigningKey running() {
        return RUNNING;
    }

    /** A fresh RSA pair of the size that RS256 asks for at least. */
    static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has RSA", e);
        }
    }

    @Override
    public String privateKey() {
        return base64(pair.getPrivate());
    }

    @Override
    public String publicKey() {
        return base64(pair.getPublic());
    }

    private static String base64(Key key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }
}
