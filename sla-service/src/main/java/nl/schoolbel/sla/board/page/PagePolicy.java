package nl.schoolbel.sla.board.page;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a browser may do with a page: load our own files, ask our own service, and nothing else. */
@ApplicationScoped
class PagePolicy {

    private final String policy;

    /**
     * Logging out is a form, and a browser asks of a form's whole way whether it may go there: also to the login server, by the
     * name that the browser knows. Inside, it may have another one.
     *
     * @param loginOrigin where browsers find the login server; without it where the service itself does
     */
    PagePolicy(
            @ConfigProperty(name = "schoolbel.board.login-origin") Optional<String> loginOrigin,
            @ConfigProperty(name = "quarkus.oidc.board-login.auth-server-url") Optional<String> loginServer) {
        String formsTo = loginOrigin
                .filter(url -> !url.isBlank())
                .or(() -> loginServer.filter(url -> !url.isBlank()))
                .map(url -> " " + origin(URI.create(url)))
                .orElse("");
        policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                + "connect-src 'self'; form-action 'self'" + formsTo + "; base-uri 'none'; frame-ancestors 'none'";
    }

    /** The value of {@code Content-Security-Policy}. */
    String content() {
        return policy;
    }

    Map<String, String> headers(RoutingContext context) {
        return Map.of(
                "Content-Security-Policy",
                policy,
                "Content-Language",
                PageLanguage.of(context),
                "Referrer-Policy",
                "same-origin",
                "Cross-Origin-Opener-Policy",
                "same-origin",
                "Permissions-Policy",
                "camera=(), geolocation=(), microphone=()");
    }

    private static String origin(URI url) {
        return url.getScheme() + "://" + url.getAuthority();
    }
}
