package nl.schoolbel.sla.gateway.signing;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes secrets for Standard Webhooks. */
public final class NewSecret {

    /** Standard Webhooks asks for 24 to 64 random bytes. */
    private static final int BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private NewSecret() {}

    /** {@code whsec_} and base64. */
    public static String make() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return "whsec_" + Base64.getEncoder().encodeToString(bytes);
    }
}
