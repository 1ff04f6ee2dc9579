package nl.schoolbel.platform.privacy;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What stands in place of a person after an erasure: a keyed hash of the subject. Whoever has the key can say of a given
 * subject which rows were its; nobody can read a subject from a row. The key must stay the same as long as the audit
 * trail is kept.
 */
@Startup
@ApplicationScoped
public class Pseudonyms {

    private static final String MARK = "erased-";
    private static final String ALGORITHM = "HmacSHA256";
    /** 128 bits: two people never share one. */
    private static final int HEX_DIGITS = 32;

    /** Shorter keys can be tried out. */
    private static final int LEAST_KEY_BYTES = 32;

    private final SecretKeySpec key;

    Pseudonyms(@ConfigProperty(name = "schoolbel.privacy.key") String key) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < LEAST_KEY_BYTES) {
            throw new IllegalStateException("schoolbel.privacy.key must have " + LEAST_KEY_BYTES + " bytes or more");
        }
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** The pseudonym of a subject, always the same; of a pseudonym it is that pseudonym. */
    public String of(String subject) {
        if (subject.startsWith(MARK)) {
            return subject;
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] hash = mac.doFinal(subject.getBytes(StandardCharsets.UTF_8));
            return MARK + HexFormat.of().formatHex(hash).substring(0, HEX_DIGITS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
