package nl.schoolbel.platform.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import nl.schoolbel.platform.time.DomainClock;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Verifies the signature of a token once a minute instead of once a request, which was a quarter of the time that a new
 * ticket took. What is remembered is the outcome for exactly these bytes, so a token that differs in one of them is verified
 * itself. It is forgotten after a minute or at the token's own end, whichever comes first: a signing key that is
 * withdrawn counts a minute longer. A token that was refused is never remembered.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class RememberedLogins implements HttpAuthenticationMechanism {

    private static final Duration MEMORY = Duration.ofMinutes(1);

    /** A token is about 1 kB, so this holds a few megabytes at most. */
    private static final int TOKENS = 5_000;

    private final Cache<String, Login> logins =
            Caffeine.newBuilder().maximumSize(TOKENS).expireAfterWrite(MEMORY).build();

    @Inject
    OidcAuthenticationMechanism openIdConnect;

    @Inject
    DomainClock clock;

    /** @param endsAt seconds since 1970, by the machine's clock, as in the token */
    private record Login(SecurityIdentity identity, long endsAt) {}

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        String header = request.request().getHeader("Authorization");
        Login known = header == null ? null : logins.getIfPresent(header);
        if (known != null && known.endsAt() > clock.machineInstant().getEpochSecond()) {
            return Uni.createFrom().item(known.identity());
        }
        return openIdConnect.authenticate(request, identities).invoke(identity -> remember(header, identity));
    }

    private void remember(String header, SecurityIdentity identity) {
        if (header != null && identity != null && identity.getPrincipal() instanceof JsonWebToken token) {
            logins.put(header, new Login(withoutRequest(identity), token.getExpirationTime()));
        }
    }

    /** The identity also knows the request that it came with, which is over soon. */
    private static SecurityIdentity withoutRequest(SecurityIdentity identity) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials())
                .build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return openIdConnect.getChallenge(request);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return openIdConnect.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return openIdConnect.getCredentialTransport(request);
    }

    @Override
    public int getPriority() {
        return openIdConnect.getPriority() + 1;
    }
}
