package nl.schoolbel.platform.testkit.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A token in the making: valid for an hour from now unless told otherwise. Times are the machine's. Signed once, and again
 * after a change.
 */
public final class Token {

    private static final ObjectMapper JSON = new ObjectMapper();
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
    private volatile String signed;

    Token(String... roles) {
        this.roles = List.of(roles);
    }

    /** Adds schools to the claim {@code schools}. */
    public Token school(UUID... ids) {
        signed = null;
        for (UUID id : ids) {
            schools.add(id.toString());
        }
        return this;
    }

    public Token beheerpartner(UUID id) {
        signed = null;
        beheerpartner = id.toString();
        return this;
    }

    public Token subject(String value) {
        signed = null;
        subject = value;
        return this;
    }

    public Token email(String value) {
        signed = null;
        email = value;
        return this;
    }

    /** From now to its end, instead of an hour. */
    public Token lifetime(Duration value) {
        signed = null;
        lifetime = value;
        return this;
    }

    public Token audience(String value) {
        signed = null;
        audience = value;
        return this;
    }

    public Token issuer(String value) {
        signed = null;
        issuer = value;
        return this;
    }

    /** Makes it a token of yesterday: right in all else. */
    public Token expired() {
        signed = null;
        issuedAt = issuedAt.minus(Duration.ofDays(1));
        return this;
    }

    /** Makes it a token signed by somebody else's key: right in all else. */
    public Token forged() {
        signed = null;
        forged = true;
        return this;
    }

    /** The token in compact form, as it follows {@code Authorization: Bearer}. */
    public String sign() {
        String known = signed;
        if (known == null) {
            known = signedNow();
            signed = known;
        }
        return known;
    }

    private String signedNow() {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", issuer);
        claims.put("sub", subject);
        claims.put("aud", audience);
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("iat", issuedAt.getEpochSecond());
        claims.put("exp", issuedAt.plus(lifetime).getEpochSecond());
        claims.put("realm_access", Map.of("roles", roles));
        if (!schools.isEmpty()) {
            claims.put("schools", schools);
        }
        if (beheerpartner != null) {
            claims.put("beheerpartner", beheerpartner);
        }
        if (email != null) {
            claims.put("email", email);
        }
        String text = base64("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "." + base64(json(claims));
        SigningKey key = SigningKey.running();
        return text + "." + (forged ? key.forge(text) : key.sign(text));
    }

    private static String json(Map<String, Object> claims) {
        try {
            return JSON.writeValueAsString(claims);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers can be written", e);
        }
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
