package nl.schoolbel.platform.testkit.access;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/**
 * Calls to the application under test as a portal makes them: with a token, JSON, and a fresh Idempotency-Key, which does
 * no harm where none is asked for.
 */
public final class Calls {

    private Calls() {}

    public static RequestSpecification as(Token token) {
        return as(token, UUID.randomUUID().toString());
    }

    /** With an Idempotency-Key of the test's choice, to send a request twice. */
    public static RequestSpecification as(Token token, String idempotencyKey) {
        return given().auth()
                .oauth2(token.sign())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", idempotencyKey);
    }
}
