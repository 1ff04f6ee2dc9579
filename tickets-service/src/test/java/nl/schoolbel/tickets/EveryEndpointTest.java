package nl.schoolbel.tickets;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
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

    private static final Map<String, String> REASON = Map.of("reason", "Nee");
    private static final Map<String, String> EMPTY = Map.of();

    /** Bodies that are complete, so that nothing but the school or the beheerpartner can be wrong. */
    private Map<String, Map<String, ?>> bodies;

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

        Response call(RequestSpecification request, UUID id, Map<String, Map<String, ?>> bodies) {
            String last = path.substring(path.lastIndexOf('/') + 1);
            if (method.equals("POST") && last.equals("attachments")) {
                request.multiPart("file", "a.png", new byte[1]);
            } else if (path.contains("/imports/")) {
                request.contentType("text/csv").body("x");
            } else if (!method.equals("GET")) {
                request.contentType(ContentType.JSON).body(bodies.getOrDefault(last, Map.of()));
            }
            return request.header("Idempotency-Key", UUID.randomUUID())
                    .header("If-Match", "\"v1\"")
                    .request(method, address(id));
        }
    }

    @BeforeEach
    void importSchool() {
        board = Board.imported();
        UUID incident = board.reported();
        board.contactpersoon.takes(incident, "major-incident-declarations");
        Instant from = Instant.now().plus(Duration.ofDays(1));
        bodies = Map.ofEntries(
                entry("acceptances", EMPTY),
                entry("arrivals", EMPTY),
                entry("article-links", Map.of("articleId", UUID.randomUUID())),
                entry("classifications", Map.of("neededAt", "2020-01-01T00:00:00Z")),
                entry("comments", Map.of("text", "Hallo")),
                entry("coach-questions", Map.of("question", "Hoe?")),
                entry("confirmations", EMPTY),
                entry("departures", REASON),
                entry("hand-overs", EMPTY),
                entry("links", Map.of("majorIncidentId", incident)),
                entry("major-incident-declarations", EMPTY),
                entry("major-incident-retractions", EMPTY),
                entry("merges", Map.of("into", UUID.randomUUID())),
                entry("priorities", Map.of("priority", 1, "reason", "Nee")),
                entry("priority-disputes", Map.of("priority", 1, "reason", "Nee")),
                entry("redactions", Map.of("what", "title", "reason", "personal-data")),
                entry("refusals", REASON),
                entry("reopenings", REASON),
                entry("resolutions", Map.of("cause", "unknown", "done", "Niets")),
                entry("resumptions", EMPTY),
                entry("returns", REASON),
                entry("triages", EMPTY),
                entry("unlinkings", EMPTY),
                entry(
                        "visits",
                        Map.of(
                                "from",
                                from.toString(),
                                "until",
                                from.plusSeconds(60).toString())),
                entry("waits", Map.of("reason", "school")),
                entry("withdrawals", REASON),
                entry("workarounds", Map.of("text", "Gebruik lokaal 3")));
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
                    all.assertThat(endpoint.call(person.asks(), board.school, bodies)
                                    .statusCode())
                            .as("%s as %s", endpoint, role)
                            .isEqualTo(403);
                }
            });
            all.assertThat(endpoint.call(io.restassured.RestAssured.given(), board.school, bodies)
                            .statusCode())
                    .as("%s without login", endpoint)
                    .isEqualTo(401);
        }
        all.assertAll();
    }

    @Test
    void whatAnotherBeheerpartnerHasIsNotThere() throws IOException {
        UUID ticket = board.matched();
        Person another = new Person(Tokens.beheerpartner(UUID.randomUUID()).sign());
        SoftAssertions all = new SoftAssertions();
        int asked = 0;

        for (Endpoint endpoint : endpoints()) {
            if (endpoint.path().contains("/tickets/{") && endpoint.roles().contains("beheerpartner")) {
                asked++;
                int status = endpoint.call(another.asks(), ticket, bodies).statusCode();
                all.assertThat(status)
                        .as("%s of another beheerpartner", endpoint)
                        .isIn(404, 415);
                if (endpoint.method().equals("GET") || bodies.containsKey(lastOf(endpoint))) {
                    all.assertThat(status)
                            .as("%s of another beheerpartner", endpoint)
                            .isEqualTo(404);
                }
            }
        }
        all.assertAll();
        assertThat(asked).isGreaterThan(15);
        assertThat(board.contactpersoon.etag(ticket)).isEqualTo("\"v2\"");
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
                    int status = endpoint.call(strangers.get(role).asks(), id, bodies)
                            .statusCode();
                    // An incomplete body may be found first; it tells nothing of the ticket.
                    all.assertThat(status)
                            .as("%s as a stranger, %s", endpoint, role)
                            .isIn(400, 404, 415);
                    if (endpoint.method().equals("GET") || bodies.containsKey(lastOf(endpoint))) {
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
