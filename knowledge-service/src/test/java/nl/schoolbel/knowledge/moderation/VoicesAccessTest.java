package nl.schoolbel.knowledge.moderation;

import static io.restassured.RestAssured.given;
import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import org.junit.jupiter.api.Test;

/** Reviews, reports, subscriptions and recommendations are closed to every other role, and to who has no login. */
@OnRealParts
class VoicesAccessTest {

    private static final Set<String> ROLES =
            Set.of("teacher", "contactpersoon", "coach", "bestuur", "beheerpartner", "operator");
    private static final Set<String> WRITERS = Set.of("teacher", "contactpersoon", "coach");
    private static final Set<String> READERS = Set.of("teacher", "contactpersoon", "coach", "bestuur", "operator");
    private static final Set<String> REPORTERS = Set.of("teacher", "contactpersoon", "coach", "bestuur");
    private static final Set<String> COACHES = Set.of("coach");
    private static final String ID = "/" + new UUID(0, 7);

    private record Endpoint(String method, String path, Set<String> roles) {}

    private static final List<Endpoint> ENDPOINTS = List.of(
            new Endpoint("POST", "reviews", WRITERS),
            new Endpoint("GET", "reviews?kind=tool&id=" + new UUID(0, 7), READERS),
            new Endpoint("GET", "reviews/mine", WRITERS),
            new Endpoint("GET", "reviews" + ID, READERS),
            new Endpoint("PUT", "reviews" + ID, WRITERS),
            new Endpoint("DELETE", "reviews" + ID, WRITERS),
            new Endpoint("POST", "reviews" + ID + "/decisions", COACHES),
            new Endpoint("POST", "reviews" + ID + "/appeals", WRITERS),
            new Endpoint("GET", "review-summaries/tool" + ID, READERS),
            new Endpoint("POST", "abuse-reports", REPORTERS),
            new Endpoint("GET", "abuse-reports/mine", REPORTERS),
            new Endpoint("GET", "abuse-reports" + ID, REPORTERS),
            new Endpoint("POST", "abuse-reports" + ID + "/outcomes", COACHES),
            new Endpoint("GET", "moderation", COACHES),
            new Endpoint("POST", "subscriptions", REPORTERS),
            new Endpoint("GET", "subscriptions", REPORTERS),
            new Endpoint("DELETE", "subscriptions" + ID, REPORTERS),
            new Endpoint("GET", "recommendations?schoolId=" + new UUID(0, 7), WRITERS));

    @Test
    void otherRolesAreRefused() {
        for (Endpoint endpoint : ENDPOINTS) {
            for (String role : ROLES) {
                int status = called(as(Tokens.of(role)), endpoint);
                if (endpoint.roles().contains(role)) {
                    assertThat(status).as("%s as %s", endpoint, role).isNotIn(401, 403);
                } else {
                    assertThat(status).as("%s as %s", endpoint, role).isEqualTo(403);
                }
            }
        }
    }

    @Test
    void withoutLoginNothingIsOpen() {
        for (Endpoint endpoint : ENDPOINTS) {
            assertThat(called(given().contentType(ContentType.JSON), endpoint))
                    .as("%s", endpoint)
                    .isEqualTo(401);
        }
    }

    private static int called(RequestSpecification call, Endpoint endpoint) {
        RequestSpecification with = endpoint.method().startsWith("P") ? call.body("{}") : call;
        return with.request(endpoint.method(), "/knowledge/v1/" + endpoint.path())
                .statusCode();
    }
}
