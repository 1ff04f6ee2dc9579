package nl.schoolbel.platform.secrets;

import io.smallrye.config.ConfigMapping;
import java.util.Map;
import java.util.Optional;

/** The keys that stored secrets are sealed with. */
@ConfigMapping(prefix = "schoolbel.secrets")
public interface SecretsConfig {

    /** By id, 1 to 20 of a–z, 0–9 and {@code -}: 32 random bytes in base64. An old key stays until nothing is sealed with it. */
    Map<String, String> keys();

    /** Id of the key that new secrets are sealed with. */
    Optional<String> current();
}
