package nl.schoolbel.platform.testkit.access;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Lets the application under test accept the tokens of {@link Tokens} without an identity provider. */
public final class SigningKeyResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.oidc.public-key",
                SigningKey.running().publicKey(),
                "quarkus.oidc.token.issuer",
                Tokens.ISSUER,
                "quarkus.oidc.token.audience",
                Tokens.AUDIENCE,
                // An empty value unsets what application.properties may say.
                "quarkus.oidc.auth-server-url",
                "");
    }

    @Override
    public void stop() {}
}
