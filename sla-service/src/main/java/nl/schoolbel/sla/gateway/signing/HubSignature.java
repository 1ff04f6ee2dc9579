package nl.schoolbel.sla.gateway.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signature that many systems put in {@code X-Hub-Signature} or a header like it: an HMAC in hexadecimal over the raw
 * body alone, with or without the name of its algorithm in front. It signs neither an id nor a time, so that whoever takes
 * it has to remember what came.
 */
public enum HubSignature {
    SHA1("HmacSHA1", "sha1=", 40),
    SHA256("HmacSHA256", "sha256=", 64);

    private final String algorithm;
    private final String prefix;
    private final int digits;

    HubSignature(String algorithm, String prefix, int digits) {
        this.algorithm = algorithm;
        this.prefix = prefix;
        this.digits = digits;
    }

    /** As it goes in a header, with the prefix. */
    public String sign(String secret, byte[] body) {
        return prefix + HexFormat.of().formatHex(hmac(secret, body));
    }

    /** Whether one of the header values proves that a holder of the secret sent the body; what is malformed does not. */
    public boolean isProven(String secret, List<String> values, byte[] body) {
        byte[] expected = hmac(secret, body);
        boolean proven = false;
        for (String value : values) {
            proven |= MessageDigest.isEqual(expected, read(value.strip()));
        }
        return proven;
    }

    private byte[] read(String value) {
        String hex = value.regionMatches(/* ignoreCase= */ true, 0, prefix, 0, prefix.length())
                ? value.substring(prefix.length())
                : value;
        return hex.length() == digits && hex.chars().allMatch(digit -> Character.digit(digit, 16) >= 0 && digit < 128)
                ? HexFormat.of().parseHex(hex)
                : new byte[0];
    }

    private byte[] hmac(String secret, byte[] body) {
        if (secret.isEmpty()) {
            throw new IllegalArgumentException("a secret is not empty");
        }
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), algorithm));
            return mac.doFinal(body);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
