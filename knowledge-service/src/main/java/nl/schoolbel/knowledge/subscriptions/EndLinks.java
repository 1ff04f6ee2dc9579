package nl.schoolbel.knowledge.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The links by which somebody ends all subscriptions from a mail, without login: the person's id here and a keyed hash of it,
 * so that nobody can make one, and nothing has to be kept.
 */
@ApplicationScoped
class EndLinks {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PATH = "/knowledge/v1/subscription-ends/";

    /** Tells this use of the key from others. */
    private static final String USE = "subscription-end:";

    private final SecretKeySpec key;
    private final String publicUrl;

    EndLinks(
            @ConfigProperty(name = "schoolbel.privacy.key") String key,
            @ConfigProperty(name = "schoolbel.public-url") String publicUrl) {
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.publicUrl = publicUrl;
    }

    String of(UUID subscriber) {
        return publicUrl + PATH + subscriber + "." + hash(subscriber);
    }

    /** Empty for what is no link of ours. */
    Optional<UUID> read(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            UUID subscriber = UUID.fromString(parts[0]);
            boolean ours = MessageDigest.isEqual(
                    hash(subscriber).getBytes(StandardCharsets.UTF_8), parts[1].getBytes(StandardCharsets.UTF_8));
            return ours ? Optional.of(subscriber) : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private String hash(UUID subscriber) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal((USE + subscriber).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
