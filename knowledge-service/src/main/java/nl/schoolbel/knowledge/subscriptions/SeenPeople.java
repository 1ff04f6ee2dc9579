package nl.schoolbel.knowledge.subscriptions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.spi.runtime.AuthenticationSuccessEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import java.time.Duration;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.time.DomainClock;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Notes who logs in, so that whoever left is forgotten, and a new address or language counts. Once a day and person on each
 * node, beside the request.
 */
@ApplicationScoped
class SeenPeople {

    private static final int PEOPLE = 20_000;

    private final Cache<String, Boolean> today = Caffeine.newBuilder()
            .maximumSize(PEOPLE)
            .expireAfterWrite(Duration.ofDays(1))
            .build();

    @Inject
    SubscriberStore subscribers;

    @Inject
    DomainClock clock;

    void seen(@ObservesAsync AuthenticationSuccessEvent login) {
        SecurityIdentity identity = login.getSecurityIdentity();
        if (identity.getPrincipal() instanceof JsonWebToken token
                && token.getSubject() != null
                && today.asMap().putIfAbsent(token.getSubject(), true) == null) {
            note(token, identity.hasRole(Roles.COACH));
        }
    }

    private void note(JsonWebToken token, boolean coach) {
        boolean verified = !"false".equals(String.valueOf((Object) token.getClaim("email_verified")));
        QuarkusTransaction.requiringNew()
                .run(() -> subscribers.seen(
                        token.getSubject(),
                        verified ? text(token, "email") : null,
                        text(token, "locale"),
                        coach,
                        clock.instant()));
    }

    private static String text(JsonWebToken token, String claim) {
        Object value = token.getClaim(claim);
        String text = value instanceof JsonString json ? json.getString() : value == null ? "" : value.toString();
        return text.isBlank() ? null : text;
    }
}
