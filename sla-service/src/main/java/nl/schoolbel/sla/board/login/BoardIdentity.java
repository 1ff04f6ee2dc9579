package nl.schoolbel.sla.board.login;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/**
 * Whoever has a session in a browser is known by the access token in it, as a portal's user is, and not by the ID token, which
 * has no schools. Its signature, end and audience were checked with the session.
 */
@ApplicationScoped
public class BoardIdentity implements SecurityIdentityAugmentor {

    /** Before what looks at the token, such as the refusal of students. */
    private static final int FIRST = 1_000;

    @Override
    public int priority() {
        return FIRST;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        AccessTokenCredential access = identity.getCredential(AccessTokenCredential.class);
        if (identity.getCredential(IdTokenCredential.class) == null || access == null) {
            return Uni.createFrom().item(identity);
        }
        try {
            JwtClaims claims = new JwtConsumerBuilder()
                    .setSkipSignatureVerification()
                    .setSkipAllValidators()
                    .build()
                    .processToClaims(access.getToken());
            return Uni.createFrom()
                    .item(QuarkusSecurityIdentity.builder(identity)
                            .setPrincipal(new OidcJwtCallerPrincipal(claims, access))
                            .build());
        } catch (InvalidJwtException unreadable) {
            return Uni.createFrom().failure(new AuthenticationFailedException(unreadable));
        }
    }
}
