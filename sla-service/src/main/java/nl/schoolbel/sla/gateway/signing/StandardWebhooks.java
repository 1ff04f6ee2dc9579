package nl.schoolbel.sla.gateway.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs and verifies by Standard Webhooks 1.0.0, scheme v1: HMAC-SHA256 over {@code id.timestamp.body}, on the raw bytes
 * of the body.
 */
public final class StandardWebhooks {

    public static final String ID = "webhook-id";
    public static final String TIMESTAMP = "webhook-timestamp";
    public static final String SIGNATURE = "webhook-signature";

    /** How far the sender's clock may be off, either way; both ends of the range are accepted. */
    public static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final String PREFIX = "whsec_";
    private static final String VERSION = "v1,";

    private StandardWebhooks() {}

    /**
     * The value of the signature header.
     *
     * @param secrets {@code whsec_} and base64; one signature per secret, so that a receiver may rotate
     * @param timestamp of the attempt, cut to whole seconds
     * @throws IllegalArgumentException for an empty or unreadable secret, or a timestamp before 1970
     */
    public static String sign(List<String> secrets, String id, Instant timestamp, byte[] body) {
        if (timestamp.getEpochSecond() < 0) {
            throw new IllegalArgumentException("a webhook's timestamp is not before 1970");
        }
        return secrets.stream()
                .map(secret -> VERSION
                        + Base64.getEncoder()
                                .encodeToString(hmac(secret, id, Long.toString(timestamp.getEpochSecond()), body)))
                .reduce((a, b) -> a + " " + b)
                .orElseThrow(() -> new IllegalArgumentException("no secret to sign with"));
    }

    /**
     * Whether the headers prove that the body came from a holder of one of the secrets, at about {@code now}. Anything
     * missing or malformed is simply not proof.
     */
    public static boolean isProven(
            List<String> secrets, String id, String timestamp, String signature, byte[] body, Instant now) {
        if (id == null || id.isBlank() || signature == null || !isFresh(timestamp, now)) {
            return false;
        }
        boolean proven = false;
        for (String secret : secrets) {
            byte[] expected = hmac(secret, id, timestamp, body);
            for (String candidate : signature.split(" ", -1)) {
                proven |= candidate.startsWith(VERSION)
                        && MessageDigest.isEqual(expected, decode(candidate.substring(VERSION.length())));
            }
        }
        return proven;
    }

    private static boolean isFresh(String timestamp, Instant now) {
        if (timestamp == null || !timestamp.matches("[0-9]{1,12}")) {
            return false;
        }
        long seconds = Long.parseLong(timestamp) - now.getEpochSecond();
        return Math.abs(seconds) <= TOLERANCE.toSeconds();
    }

    private static byte[] hmac(String secret, String id, String timestamp, byte[] body) {
        byte[] key = decode(secret.startsWith(PREFIX) ? secret.substring(PREFIX.length()) : secret);
        if (key.length == 0) {
            throw new IllegalArgumentException("a webhook secret is base64 after " + PREFIX);
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] decode(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}
