package nl.schoolbel.platform.testkit.access;

import java.util.UUID;

/**
 * Access tokens as Keycloak issues them to our people and systems, signed with the key that {@link SigningKeyResource}
 * hands to the application. Each call starts a new token with a subject of its own.
 *
 * <pre>{@code given().auth().oauth2(Tokens.teacher(school).sign())}</pre>
 */
public final class Tokens {

    /** The only issuer that the application under test accepts. */
    public static final String ISSUER = "https://login.test/realms/schoolbel";

    /** The audience that the application under test asks for. */
    public static final String AUDIENCE = "schoolbel";

    private Tokens() {}

    /** A token with any role, also one that we do not have. */
    public static Token of(String... roles) {
        return new Token(roles);
    }

    public static Token teacher(UUID... schools) {
        return of("teacher").school(schools);
    }

    public static Token contactpersoon(UUID... schools) {
        return of("contactpersoon").school(schools);
    }

    public static Token coach() {
        return of("coach");
    }

    public static Token bestuur() {
        return of("bestuur");
    }

    public static Token beheerpartner(UUID id) {
        return of("beheerpartner").beheerpartner(id);
    }

    public static Token operator() {
        return of("operator");
    }
}
