package nl.schoolbel.sla.gateway.callback.secrets;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.schoolbel.sla.gateway.signing.AddressRange;
import nl.schoolbel.sla.gateway.signing.HubSignature;
import nl.schoolbel.sla.gateway.signing.StandardWebhooks;

/** Whether a callback proves that the holder of a credential sent it. Secrets are compared in constant time. */
public final class Proof {

    private static final List<String> SHA1_HEADERS = List.of("x-hub-signature", "x-hook-signature");
    private static final List<String> SHA256_HEADERS =
            List.of("x-hub-signature-256", "x-hub-signature", "x-hook-signature");
    private static final String AUTHORIZATION = "authorization";

    private final List<String> signatureHeaders;
    private final boolean plainAllowed;

    /**
     * @param signatureHeaders where this system puts its signature, beside the usual places
     * @param plainAllowed whether a secret may travel without TLS, as it may in local mode
     */
    public Proof(List<String> signatureHeaders, boolean plainAllowed) {
        this.signatureHeaders = signatureHeaders;
        this.plainAllowed = plainAllowed;
    }

    /** Anything missing or malformed is simply no proof. */
    public boolean holds(CallbackCredential credential, IncomingCallback callback, Instant now) {
        boolean proven = switch (credential.scheme()) {
            case STANDARD_WEBHOOKS ->
                StandardWebhooks.isProven(
                        List.of(credential.secret()),
                        callback.header(StandardWebhooks.ID),
                        callback.header(StandardWebhooks.TIMESTAMP),
                        callback.header(StandardWebhooks.SIGNATURE),
                        callback.body(),
                        now);
            case HUB_SIGNATURE_SHA1 ->
                HubSignature.SHA1.isProven(credential.secret(), signatures(callback, SHA1_HEADERS), callback.body());
            case HUB_SIGNATURE_SHA256 ->
                HubSignature.SHA256.isProven(
                        credential.secret(), signatures(callback, SHA256_HEADERS), callback.body());
            case BASIC ->
                isSame(
                        "Basic " + base64(credential.username() + ":" + credential.secret()),
                        authorization(callback, "Basic "));
            case BEARER -> isSame("Bearer " + credential.secret(), authorization(callback, "Bearer "));
        };
        return proven & isFromAllowed(credential, callback) & isSafe(credential, callback);
    }

    private List<String> signatures(IncomingCallback callback, List<String> usual) {
        return Stream.concat(signatureHeaders.stream(), usual.stream())
                .map(callback::header)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The name of the scheme in a header is the same in any case. */
    private static String authorization(IncomingCallback callback, String scheme) {
        String value = callback.header(AUTHORIZATION);
        return value != null && value.regionMatches(/* ignoreCase= */ true, 0, scheme, 0, scheme.length())
                ? scheme + value.substring(scheme.length()).strip()
                : "";
    }

    private boolean isSafe(CallbackCredential credential, IncomingCallback callback) {
        return plainAllowed || callback.encrypted() || !credential.scheme().sendsTheSecret();
    }

    private static boolean isFromAllowed(CallbackCredential credential, IncomingCallback callback) {
        return credential.addresses().isEmpty()
                || credential.addresses().stream()
                        .flatMap(range -> AddressRange.of(range).stream())
                        .anyMatch(range -> range.contains(callback.remoteAddress()));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Over digests, so that the length tells nothing either. */
    private static boolean isSame(String expected, String given) {
        return MessageDigest.isEqual(digest(expected), digest(given));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
