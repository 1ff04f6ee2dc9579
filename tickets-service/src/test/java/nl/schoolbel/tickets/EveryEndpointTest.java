package nl.schoolbel.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
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
import nl.schoolbel.tickets.board.Board;
import nl.schoolbel.tickets.board.Person;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each endpoint of the list with each role that may not call it, without login, and from another school. */
@OnRealParts
class EveryEndpointTest {

    private static final Set<String> OF_A_SCHOOL = Set.of("teacher", "contactpersoon");

    /** Bodies that are complete, so that nothing but the school can be wrong. */
    private static final Map<String, Map<String, ?>> BODIES = Map.of(
            "refusals", Map.of("reason", "Nee"),
            "reopenings", Map.of("reason", "Nee"),
            "withdrawals", Map.of("reason", "Nee"),
            "comments", Map.of("text", "Hallo"),
            "waits", Map.of("reason", "school"),
            "priorities", Map.of("priority", 1, "reason", "Nee"),
            "coach-questions", Map.of("question", "Hoe?"),
            "classifications", Map.of("neededAt", "2020-01-01T00:00:00Z"),
            "merges", Map.of("into", UUID.randomUUID()),
            "resolutions", Map.of("cause", "unknown", "done", "Niets"));

    private Board board;

    private record Endpoint(String method, String path, Set<String> roles) {

        static Endpoint of(String line) {
            String[] parts = line.split(" ", 4);
            return new Endpoint(parts[0], parts[1], Set.copyOf(Arrays.asList(parts[3].split(" ", -1))));
        }

        /** With this id for the first variable of the path and any other for the rest. */
        String address(UUID id) {
            return path.replaceFirst("\\{\\w+}", id.toString())
                    .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        }

        Response call(RequestSpecification request, UUID id) {
            String last = path.substring(path.lastIndexOf('/') + 1);
            if (method.equals("POST") && last.equals("attachments")) {
                request.multiPart("file", "a.png", new byte[1]);
            } else if (path.contains("/imports/")) {
                request.contentType("text/csv").body("x");
            } else if (!method.equals("GET")) {
                request.contentType(ContentType.JSON).body(BODIES.getOrDefault(last, Map.of()));
            }
            return request.header("Idempotency-Key", UUID.randomUUID())
                    .header("If-Match", "\"v1\"")
                    .request(method, address(id));
        }
    }

    @BeforeEach
    void importSchool() {
        board = Board.imported();
    }

    @Test
    void whoHasNoneOfItsRolesIsRefusedAndWhoHasNoLoginIsAskedForOne() throws IOException {
        Map<String, Person> people = Map.of(
                "teacher", board.teacher,
                "contactpersoon", board.contactpersoon,
                "coach", board.coach,
                "bestuur", board.bestuur,
                "beheerpartner", board.beheerpartner,
                "operator", board.operator);
        SoftAssertions all = new SoftAssertions();

        for (Endpoint endpoint : endpoints()) {
            people.forEach((role, person) -> {
                if (!endpoint.roles().contains(role)) {
                    all.assertThat(endpoint.call(person.asks(), board.school).statusCode())
                            .as("%s as %s", endpoint, role)
                            .isEqualTo(403);
                }
            });
            all.assertThat(endpoint.call(io.restassured.RestAssured.given(), board.school)
                            .statusCode())
                    .as("%s without login", endpoint)
                    .isEqualTo(401);
        }
        all.assertAll();
    }

    @Test
    void whatIsOfAnotherSchoolIsNotThere() throws IOException {
        UUID ticket = board.reported();
        UUID elsewhere = UUID.randomUUID();
        Map<String, Person> strangers = Map.of(
                "teacher", new Person(Tokens.teacher(elsewhere).sign()),
                "contactpersoon", new Person(Tokens.contactpersoon(elsewhere).sign()));
        SoftAssertions all = new SoftAssertions();
        int asked = 0;

        for (Endpoint endpoint : endpoints()) {
            if (!endpoint.path().contains("/tickets/{") && !endpoint.path().contains("/schools/{")) {
                continue;
            }
            UUID id = endpoint.path().contains("/tickets/{") ? ticket : board.school;
            for (String role : OF_A_SCHOOL) {
                if (endpoint.roles().contains(role)) {
                    asked++;
                    int status = endpoint.call(strangers.get(role).asks(), id).statusCode();
                    // An incomplete body may be found first; it tells nothing of the ticket.
                    all.assertThat(status)
                            .as("%s as a stranger, %s", endpoint, role)
                            .isIn(400, 404, 415);
                    if (endpoint.method().equals("GET") || BODIES.containsKey(lastOf(endpoint))) {
                        all.assertThat(status)
                                .as("%s as a stranger, %s", endpoint, role)
                                .isEqualTo(404);
                    }
                }
            }
        }
        all.assertAll();
        assertThat(asked).isGreaterThan(20);
        assertThat(board.contactpersoon.etag(ticket)).isEqualTo("\"v1\"");
    }

    private static String lastOf(Endpoint endpoint) {
        return endpoint.path().substring(endpoint.path().lastIndexOf('/') + 1);
    }

    private static List<Endpoint> endpoints() throws IOException {
        try (BufferedReader list = new BufferedReader(new InputStreamReader(
                EveryEndpointTest.class.getResourceAsStream("/endpoint-roles.txt"), StandardCharsets.UTF_8))) {
            return list.lines()
                    .filter(line -> !line.isBlank())
                    .map(Endpoint::of)
                    .toList();
        }
    }
}
