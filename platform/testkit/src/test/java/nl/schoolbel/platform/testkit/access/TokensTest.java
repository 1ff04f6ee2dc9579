package nl.schoolbel.platform.testkit.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TokensTest {

    private final UUID school = UUID.randomUUID();

    @Test
    void tokenIsSignedWithTheKeyTheApplicationGets() throws Exception {
        assertThat(isOurs(Tokens.teacher(school).sign())).isTrue();
    }

    @Test
    void forgedTokenIsNot() throws Exception {
        assertThat(isOurs(Tokens.teacher(school).forged().sign())).isFalse();
    }

    @Test
    void claimsAreThoseOfKeycloak() throws Exception {
        JsonNode claims = claims(Tokens.contactpersoon(school).subject("c-1").sign());

        assertThat(claims.at("/realm_access/roles/0").textValue()).isEqualTo("contactpersoon");
        assertThat(claims.at("/schools/0").textValue()).isEqualTo(school.toString());
        assertThat(claims.at("/sub").textValue()).isEqualTo("c-1");
        assertThat(claims.at("/iss").textValue()).isEqualTo(Tokens.ISSUER);
        assertThat(claims.at("/aud").textValue()).isEqualTo("schoolbel");
        assertThat(claims.has("beheerpartner")).isFalse();
    }

    @Test
    void beheerpartnerHasItsIdAndNoSchools() throws Exception {
        UUID id = UUID.randomUUID();

        JsonNode claims = claims(Tokens.beheerpartner(id).sign());

        assertThat(claims.at("/beheerpartner").textValue()).isEqualTo(id.toString());
        assertThat(claims.has("schools")).isFalse();
    }

    @Test
    void expiredTokenHasEnded() throws Exception {
        JsonNode claims = claims(Tokens.operator().expired().sign());

        assertThat(Instant.ofEpochSecond(claims.at("/exp").longValue())).isBefore(Instant.now());
    }

    @Test
    void aTokenIsTheSameUntilItChanges() throws Exception {
        Token token = Tokens.teacher(school);
        String first = token.sign();

        assertThat(token.sign()).isEqualTo(first);
        assertThat(claims(token.email("t@school.example").sign()).at("/email").textValue())
                .isEqualTo("t@school.example");
        assertThat(isOurs(token.forged().sign())).isFalse();
    }

    private static boolean isOurs(String token) throws Exception {
        int dot = token.lastIndexOf('.');
        byte[] key = Base64.getDecoder().decode(new SigningKeyResource().start().get("quarkus.oidc.public-key"));
        Signature check = Signature.getInstance("SHA256withRSA");
        check.initVerify(KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(key)));
        check.update(token.substring(0, dot).getBytes(StandardCharsets.US_ASCII));
        return check.verify(Base64.getUrlDecoder().decode(token.substring(dot + 1)));
    }

    private static JsonNode claims(String token) throws Exception {
        String claims = token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'));
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(claims));
    }
}
