package nl.schoolbel.tickets.board;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** Somebody with a token who calls the API; each creating call has an Idempotency-Key of its own. */
public final class Person {

    public static final String BASE = "/tickets/v1";

    private final String token;

    public Person(String token) {
        this.token = token;
    }

    public RequestSpecification asks() {
        return given().auth().oauth2(token);
    }

    public Response get(String path, Object... parameters) {
        return asks().get(BASE + path, parameters);
    }

    /** Creates something. */
    public Response post(String path, Object body) {
        return asks().contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post(BASE + path);
    }

    /** Takes a step on the ticket as it stands now. */
    public Response step(UUID ticket, String noun, Map<String, ?> body) {
        return step(ticket, noun, body, etag(ticket));
    }

    public Response step(UUID ticket, String noun) {
        return step(ticket, noun, Map.of());
    }

    public Response step(UUID ticket, String noun, Map<String, ?> body, String etag) {
        return asks().contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", etag)
                .body(body)
                .post(BASE + "/tickets/" + ticket + "/" + noun);
    }

    /** Takes a step that must succeed. */
    public Person takes(UUID ticket, String noun, Map<String, ?> body) {
        step(ticket, noun, body).then().statusCode(201);
        return this;
    }

    public Person takes(UUID ticket, String noun) {
        return takes(ticket, noun, Map.of());
    }

    public String etag(UUID ticket) {
        return get("/tickets/" + ticket).then().extract().header("ETag");
    }

    public String stateOf(UUID ticket) {
        return get("/tickets/" + ticket).then().statusCode(200).extract().path("state");
    }
}
