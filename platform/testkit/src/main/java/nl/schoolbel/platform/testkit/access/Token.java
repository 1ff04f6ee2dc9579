package nl.schoolbel.platform.testkit.access;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A token in the making: valid for an hour from now unless told otherwise. Times are the machine's. */
public final class Token {

    private static final Duration LIFETIME = Duration.ofHours(1);

    private final List<String> roles;
    private final List<String> schools = new ArrayList<>();
    private String subject = UUID.randomUUID().toString();
    private String audience = Tokens.AUDIENCE;
    private String issuer = Tokens.ISSUER;
    private String beheerpartner;
    private String email;
    private Duration lifetime = LIFETIME;
    private Instant issuedAt = Instant.now();
    private boolean forged;

    Token(String... roles) {
        this.roles = List.of(roles);
    }

    /** Adds schools to the claim {@code schools}. */
    public Token school(UUID... ids) {
        for (UUID id : ids) {
            schools.add(id.toString());
        }
        return this;
    }

    public Token beheerpartner(UUID id) {
        beheerpartner = id.toString();
        return this;
    }

    public Token subject(String value) {
        subject = value;
        return this;
    }

    public Token email(String value) {
        email = value;
        return this;
    }

    /** From now to its end, instead of an hour. */
    public Token lifetime(Duration value) {
        lifetime = value;
        return this;
    }

    public Token audience(String value) {
        audience = value;
        return this;
    }

    public Token issuer(String value) {
        issuer = value;
        return this;
    }

    /** Makes it a token of yesterday: right in all else. */
    public Token expired() {
        issuedAt = issuedAt.minus(Duration.ofDays(1));
        return this;
    }

    /** Makes it a token signed by somebody else's key: right in all else. */
    public Token forged() {
        forged = true;
        return this;
    }

    /** The token in compact form, as it follows {@code Authorization: Bearer}. */
    public String sign() {
        JwtClaimsBuilder claims = Jwt.issuer(issuer)
                .subject(subject)
                .audience(audience)
                .issuedAt(issuedAt)
                .expiresAt(issuedAt.plus(lifetime))
                .claim("realm_access", Map.of("roles", roles));
        if (!schools.isEmpty()) {
            claims.claim("schools", schools);
        }
        if (beheerpartner != null) {
            claims.claim("beheerpartner", beheerpartner);
        }
        if (email != null) {
            claims.claim("email", email);
        }
        return claims.sign(forged ? GeneratedSigningKey.generate().getPrivate() : ours());
    }

    private static PrivateKey ours() {
        byte[] encoded = Base64.getDecoder().decode(SigningKey.running().privateKey());
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the test key is one that we made", e);
        }
    }
}
