package nl.schoolbel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * Each endpoint of the list with each role and without login. Nothing that is named exists and no body is complete, so that
 * nothing is changed; what a role may do with whose things is shown beside each feature.
 */
@OnRealParts
class EveryEndpointTest {

    private static final String EVERYBODY = "everybody";

    private static final UUID NOWHERE = UUID.randomUUID();

    /** A token for each role. */
    private static final Map<String, String> PEOPLE = Map.of(
            "teacher", Tokens.teacher(NOWHERE).sign(),
            "contactpersoon", Tokens.contactpersoon(NOWHERE).sign(),
            "coach", Tokens.coach().sign(),
            "bestuur", Tokens.bestuur().sign(),
            "beheerpartner", Tokens.beheerpartner(NOWHERE).sign(),
            "operator", Tokens.operator().sign());

    /** Who may have everything gets all that the other tests made; that is shown where it is made. */
    private static final String EVERYTHING = "/knowledge/v1/exports/knowledge";

    private record Endpoint(String method, String path, Set<String> roles) {

        static Endpoint of(String line) {
            String[] parts = line.split(" ", 4);
            return new Endpoint(parts[0], parts[1], Set.copyOf(Arrays.asList(parts[3].split(" ", -1))));
        }

        boolean isOpen() {
            return roles.contains(EVERYBODY);
        }

        int call(RequestSpecification request) {
            if (method.equals("POST") && path.endsWith("/materials")) {
                request.multiPart("file", "a.png", new byte[1]);
            } else if (method.startsWith("P")) {
                request.contentType(ContentType.JSON).body("{}");
            }
            String address = path.replace("{kind}", "tool")
                    .replace("{number}", "1")
                    .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
            return request.header("Idempotency-Key", UUID.randomUUID())
                    .header("If-Match", "\"v1\"")
                    .request(method, address)
                    .statusCode();
        }
    }

    @Test
    void whoHasNoneOfItsRolesIsRefusedAndWhoHasOneIsHeard() throws IOException {
        SoftAssertions all = new SoftAssertions();

        for (Endpoint endpoint : endpoints()) {
            if (endpoint.isOpen()) {
                continue;
            }
            PEOPLE.forEach((role, token) -> {
                boolean may = endpoint.roles().contains(role);
                if (may && endpoint.path().equals(EVERYTHING)) {
                    return;
                }
                int status = endpoint.call(RestAssured.given().auth().oauth2(token));
                if (may) {
                    all.assertThat(status)
                            .as("%s as %s", endpoint, role)
                            .isNotIn(401, 403)
                            .isLessThan(500);
                } else {
                    all.assertThat(status).as("%s as %s", endpoint, role).isEqualTo(403);
                }
            });
        }
        all.assertAll();
    }

    @Test
    void whoHasNoLoginIsAskedForOneButForWhatEverybodyReads() throws IOException {
        SoftAssertions all = new SoftAssertions();

        for (Endpoint endpoint : endpoints()) {
            int status = endpoint.call(RestAssured.given());
            if (endpoint.isOpen()) {
                all.assertThat(status)
                        .as("%s without login", endpoint)
                        .isNotIn(401, 403)
                        .isLessThan(500);
            } else {
                all.assertThat(status).as("%s without login", endpoint).isEqualTo(401);
            }
        }
        all.assertAll();
    }

    private static List<Endpoint> endpoints() throws IOException {
        try (BufferedReader list = new BufferedReader(new InputStreamReader(
                EveryEndpointTest.class.getResourceAsStream("/endpoint-roles.txt"), StandardCharsets.UTF_8))) {
            List<Endpoint> endpoints = list.lines()
                    .filter(line -> !line.isBlank())
                    .map(Endpoint::of)
                    .toList();
            assertThat(endpoints).hasSizeGreaterThan(90);
            return endpoints;
        }
    }
}
