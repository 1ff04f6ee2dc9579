package nl.schoolbel.sla.gateway.wire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import nl.schoolbel.sla.gateway.endpoints.Authentication;
import nl.schoolbel.sla.gateway.endpoints.EndpointSettings;

/** What an endpoint asks for in the header Authorization. */
@ApplicationScoped
class Logins {

    private static final String BEARER = "Bearer ";

    private final Tokens tokens;

    @Inject
    Logins(Tokens tokens) {
        this.tokens = tokens;
    }

    CompletionStage<Optional<String>> authorization(EndpointSettings endpoint) {
        Authentication login = endpoint.authentication();
        return switch (login.kind()) {
            case Authentication.BASIC -> known(basic(login.username(), login.password()));
            case Authentication.BEARER -> known(BEARER + login.token());
            case Authentication.OAUTH2 -> tokens.token(endpoint).thenApply(token -> Optional.of(BEARER + token));
            default -> CompletableFuture.completedFuture(Optional.empty());
        };
    }

    /** Drops a token that was refused; false where the next login would be the same. */
    boolean forget(EndpointSettings endpoint, Optional<String> refused) {
        if (!endpoint.authentication().kind().equals(Authentication.OAUTH2)) {
            return false;
        }
        refused.ifPresent(authorization -> tokens.forget(endpoint, authorization.substring(BEARER.length())));
        return true;
    }

    static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private static CompletionStage<Optional<String>> known(String value) {
        return CompletableFuture.completedFuture(Optional.of(value));
    }
}
