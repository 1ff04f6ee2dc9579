package nl.schoolbel.platform.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who asks, from the token only: subject, roles and the scope claims {@code schools} and {@code beheerpartner}. A claim
 * that cannot be read gives an empty scope, never a wider one.
 */
@RequestScoped
public class Caller {

    /** The subject of who brought no token. */
    public static final String ANONYMOUS = "anonymous";

    @Inject
    SecurityIdentity identity;

    /** The pseudonymous subject of the token; {@code anonymous} for an endpoint without login. */
    public String subject() {
        return token().map(JsonWebToken::getSubject).orElse(ANONYMOUS);
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    public Set<String> roles() {
        return new TreeSet<>(identity.getRoles());
    }

    /** The schools that the token names. Roles that see all schools are decided by the use case, not here. */
    public Set<UUID> schools() {
        return token().map(t -> t.getClaim("schools"))
                .filter(Collection.class::isInstance)
                .map(claim -> ((Collection<?>) claim)
                        .stream().map(Caller::uuid).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet()))
                .orElse(Set.of());
    }

    /** The mail address of the caller's account; empty when it has none, or one that was never verified. */
    public Optional<String> email() {
        return token().filter(t -> !"false".equals(String.valueOf((Object) t.getClaim("email_verified"))))
                .flatMap(t -> text(t, "email"));
    }

    /** The language of the caller's account, such as {@code nl}. */
    public Optional<String> locale() {
        return token().flatMap(t -> text(t, "locale"));
    }

    /** When the token ends. */
    public Optional<Instant> tokenEnds() {
        return token().filter(t -> t.getExpirationTime() > 0).map(t -> Instant.ofEpochSecond(t.getExpirationTime()));
    }

    public boolean belongsTo(UUID school) {
        return schools().contains(school);
    }

    /** The beheerpartner that the token acts for, if any. */
    public Optional<UUID> beheerpartner() {
        return token().map(t -> t.getClaim("beheerpartner")).flatMap(Caller::uuid);
    }

    private Optional<JsonWebToken> token() {
        return identity.getPrincipal() instanceof JsonWebToken token ? Optional.of(token) : Optional.empty();
    }

    private static Optional<String> text(JsonWebToken token, String claim) {
        Object value = token.getClaim(claim);
        return Optional.ofNullable(value instanceof JsonString json ? json.getString() : value)
                .map(Object::toString)
                .filter(text -> !text.isBlank());
    }

    private static Optional<UUID> uuid(Object claim) {
        String text = claim instanceof JsonString json ? json.getString() : String.valueOf(claim);
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
