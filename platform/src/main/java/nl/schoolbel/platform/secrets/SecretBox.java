package nl.schoolbel.platform.secrets;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals secrets before they are stored, by AES-256 in GCM mode. Sealed bytes name their key, so that keys can be changed:
 * the current one seals, every configured one opens. Whoever reads the database alone reads no secret.
 *
 * <p>Layout: version 1, length of the key's id, the id, 12 bytes nonce, cipher text with its tag of 16 bytes; all before the
 * nonce is authenticated too.
 */
@ApplicationScoped
public class SecretBox {

    private static final byte VERSION = 1;
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String ID = "[a-z0-9-]{1,20}";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, SecretKeySpec> keys = new HashMap<>();
    private final String current;

    /** @throws IllegalStateException when no key is current, or one is not 32 bytes of base64; the message names ids only */
    public SecretBox(SecretsConfig config) {
        config.keys().forEach((id, key) -> keys.put(id, read(id, key)));
        current = config.current().orElse("");
        if (!keys.containsKey(current)) {
            throw new IllegalStateException("schoolbel.secrets.current must name one of schoolbel.secrets.keys");
        }
    }

    private static SecretKeySpec read(String id, String key) {
        if (!id.matches(ID)) {
            throw new IllegalStateException("an id in schoolbel.secrets.keys does not fit " + ID);
        }
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(key.strip());
        } catch (IllegalArgumentException notBase64) {
            bytes = new byte[0];
        }
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException("schoolbel.secrets.keys." + id + " must be 32 bytes in base64");
        }
        return new SecretKeySpec(bytes, "AES");
    }

    /** Fails where there is no usable key, so that a service can refuse to start. */
    public void requireKeys() {
        // Making this bean has checked them.
    }

    /** Sealed with the current key; never twice the same bytes. */
    public byte[] seal(String secret) {
        byte[] head = head(current);
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] text =
                crypt(Cipher.ENCRYPT_MODE, keys.get(current), nonce, head, secret.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(head.length + nonce.length + text.length)
                .put(head)
                .put(nonce)
                .put(text)
                .array();
    }

    /** @throws IllegalStateException when the key is not configured, or the bytes were not sealed with it or changed since */
    public String open(byte[] sealed) {
        String id = keyOf(sealed);
        SecretKeySpec key = keys.get(id);
        if (key == null) {
            throw new IllegalStateException("a stored secret is sealed with key " + id + ", which is not configured");
        }
        int start = head(id).length;
        if (sealed.length < start + NONCE_BYTES) {
            throw unreadable();
        }
        byte[] text = crypt(
                Cipher.DECRYPT_MODE,
                key,
                Arrays.copyOfRange(sealed, start, start + NONCE_BYTES),
                head(id),
                Arrays.copyOfRange(sealed, start + NONCE_BYTES, sealed.length));
        return new String(text, StandardCharsets.UTF_8);
    }

    /** Whether the current key sealed it. */
    public boolean isCurrent(byte[] sealed) {
        return current.equals(keyOf(sealed));
    }

    private static byte[] head(String id) {
        byte[] name = id.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(2 + name.length)
                .put(VERSION)
                .put((byte) name.length)
                .put(name)
                .array();
    }

    private static String keyOf(byte[] sealed) {
        if (sealed.length < 2 || sealed[0] != VERSION || sealed[1] < 1 || sealed.length < 2 + sealed[1]) {
            throw unreadable();
        }
        return new String(sealed, 2, sealed[1], StandardCharsets.US_ASCII);
    }

    private static byte[] crypt(int mode, SecretKeySpec key, byte[] nonce, byte[] head, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(head);
            return cipher.doFinal(text);
        } catch (GeneralSecurityException broken) {
            throw unreadable();
        }
    }

    private static IllegalStateException unreadable() {
        return new IllegalStateException("a stored secret cannot be opened");
    }
}
