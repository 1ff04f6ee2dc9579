package nl.schoolbel.tickets;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.tickets.board.Board;
import nl.schoolbel.tickets.board.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a request is said as a problem of the closed list, and nothing of it is stored. */
@OnRealParts
class BadInputTest {

    private Board board;

    @BeforeEach
    void importSchool() {
        board = Board.imported();
    }

    @Test
    void allBadFieldsComeAtOnceAndNothingIsStored() {
        Map<String, Object> report = board.digiboard();
        report.put("title", "x".repeat(81));
        report.put("impact", "planet");
        report.put("lessonBlocked", "ja");
        report.put("colour", "black");
        report.remove("urgency");

        Response answer = board.teacher.post("/tickets", report);

        isProblem(answer, 400, "invalid-input");
        answer.then()
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/title", "/impact", "/lessonBlocked", "/colour", "/urgency"))
                .body("errors.code", hasItems("size", "not-in-list", "wrong-type", "unknown-field", "not-null"));
        board.teacher.get("/tickets").then().body("items", equalTo(List.of()));
    }

    @Test
    void theProblemSpeaksDutchAndEnglishOnRequest() {
        isProblem(board.teacher.post("/tickets", Map.of()), 400, "invalid-input")
                .then()
                .body("title", equalTo("De invoer klopt niet"));
        board.teacher
                .asks()
                .header("Accept-Language", "en")
                .get(Person.BASE + "/tickets/" + UUID.randomUUID())
                .then()
                .body("title", equalTo("Not found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "null", "\"text\"", "{} {}", "", "{\"title\": }"})
    void whatIsNoJsonObjectIsRefused(String body) {
        Response answer = board.teacher
                .asks()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post(Person.BASE + "/tickets");

        isProblem(answer, 400, "malformed-json");
    }

    @Test
    void anotherContentTypeIsRefused() {
        Response answer = board.teacher
                .asks()
                .contentType("text/plain")
                .header("Idempotency-Key", UUID.randomUUID())
                .body("het bord doet niets")
                .post(Person.BASE + "/tickets");

        isProblem(answer, 415, "unsupported-media-type");
    }

    static Stream<Arguments> badTokens() {
        return Stream.of(
                Arguments.of("expired", (Function<UUID, String>)
                        school -> Tokens.teacher(school).expired().sign()),
                Arguments.of("for another audience", (Function<UUID, String>)
                        school -> Tokens.teacher(school).audience("elsewhere").sign()),
                Arguments.of("by another issuer", (Function<UUID, String>) school ->
                        Tokens.teacher(school).issuer("https://elsewhere").sign()),
                Arguments.of("forged", (Function<UUID, String>)
                        school -> Tokens.teacher(school).forged().sign()),
                Arguments.of("no token at all", (Function<UUID, String>) school -> "nonsense"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void aBadTokenIsNoLogin(String what, Function<UUID, String> token) {
        Response answer = new Person(token.apply(board.school)).post("/tickets", board.digiboard());

        isProblem(answer, 401, "not-authenticated");
    }

    @Test
    void noTokenIsNoLogin() {
        isProblem(given().get(Person.BASE + "/tickets"), 401, "not-authenticated");
    }

    @Test
    void aStepNeedsTheEtagOfTheTicketAsItStands() {
        UUID ticket = board.reported();
        String old = board.contactpersoon.etag(ticket);
        Response without = board.contactpersoon
                .asks()
                .header("Idempotency-Key", UUID.randomUUID())
                .post(Person.BASE + "/tickets/" + ticket + "/triages");
        isProblem(without, 428, "precondition-missing");
        board.contactpersoon.takes(ticket, "triages");

        isProblem(board.contactpersoon.step(ticket, "hand-overs", Map.of(), old), 412, "changed-meanwhile");

        assertThat(board.contactpersoon.stateOf(ticket)).isEqualTo("in-triage");
    }

    @Test
    void theSameKeyGivesTheSameAnswerAndOneTicket() {
        String key = UUID.randomUUID().toString();

        Response first = reportWithKey(key, board.digiboard());
        Response second = reportWithKey(key, board.digiboard());

        assertThat(second.statusCode()).isEqualTo(first.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        board.teacher.get("/tickets").then().body("items.size()", equalTo(1));
    }

    @Test
    void aReusedKeyIsRefused() {
        String key = UUID.randomUUID().toString();
        reportWithKey(key, board.digiboard()).then().statusCode(201);
        Map<String, Object> other = board.digiboard();
        other.put("title", "Een ander bord");

        isProblem(reportWithKey(key, other), 409, "idempotency-key-reused");
    }

    @Test
    void aKeyIsLookedAtBeforeTheEtag() {
        UUID ticket = board.reported();
        String key = UUID.randomUUID().toString();
        String etag = board.contactpersoon.etag(ticket);
        takeUpWithKey(ticket, key, etag).then().statusCode(201);

        takeUpWithKey(ticket, key, etag).then().statusCode(201).body("state", equalTo("in-triage"));
    }

    @Test
    void aCreatingRequestNeedsAKey() {
        Response answer = board.teacher
                .asks()
                .contentType(ContentType.JSON)
                .body(board.digiboard())
                .post(Person.BASE + "/tickets");

        isProblem(answer, 400, "idempotency-key-missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tickets/7e1b7a3c-0000-4000-8000-000000000000",
                "/tickets/7e1b7a3c-0000-4000-8000-000000000000/timeline",
                "/tickets/7e1b7a3c-0000-4000-8000-000000000000/comments",
                "/tickets/not-an-id",
                "/tickets/",
                "/nothing-here",
                "/schools/7e1b7a3c-0000-4000-8000-000000000000"
            })
    void unknownIdsAndPathsAreNotFound(String path) {
        isProblem(board.contactpersoon.get(path), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nowhere", "/tickets", "/tickets/v1/"})
    void pathsOutsideTheApiAreNotFoundEither(String path) {
        isProblem(board.contactpersoon.asks().get(path), 404, "not-found");
    }

    @Test
    void aMethodThatIsNotThereIsNamed() {
        isProblem(board.teacher.asks().delete(Person.BASE + "/tickets"), 405, "method-not-allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=101", "state=broken", "schoolId=x"})
    void aBadQueryNamesTheParameter(String query) {
        isProblem(board.contactpersoon.get("/tickets?" + query), 400, "invalid-input")
                .then()
                .body("errors[0].pointer", equalTo(query.split("=", -1)[0]));
    }

    @Test
    void aCursorThatIsNotOursIsRefused() {
        isProblem(board.contactpersoon.get("/tickets?cursor=abc"), 400, "invalid-cursor");
    }

    @Test
    void aVisitEndsAfterItStarts() {
        UUID ticket = board.matched();
        String tomorrow = Instant.now().plus(Duration.ofDays(1)).toString();
        Map<String, String> visit = Map.of("from", tomorrow, "until", tomorrow);

        isProblem(board.beheerpartner.step(ticket, "visits", visit), 400, "invalid-input")
                .then()
                .body("errors.pointer", equalTo(List.of("/until")));
    }

    @Test
    void noMomentLiesInThePastOrFurtherThanAYear() {
        UUID ticket = board.matched();
        Map<String, String> visit = Map.of("from", "-290000-01-01T00:00:00Z", "until", "+300000-01-01T00:00:00Z");
        Map<String, String> wait = Map.of("reason", "supplier", "until", "+300000-01-01T00:00:00Z");

        isProblem(board.beheerpartner.step(ticket, "visits", visit), 400, "invalid-input")
                .then()
                .body("errors.pointer", equalTo(List.of("/from", "/until")));
        isProblem(board.contactpersoon.step(ticket, "waits", wait), 400, "invalid-input")
                .then()
                .body("errors.pointer", equalTo(List.of("/reason", "/until")));
        board.beheerpartner.takes(
                ticket,
                "waits",
                Map.of(
                        "reason",
                        "supplier",
                        "until",
                        Instant.now().plus(Duration.ofDays(365)).toString()));
    }

    @Test
    void theContactpersoonLetsATicketWaitForTheSchoolOnly() {
        UUID ticket = board.matched();

        isProblem(board.contactpersoon.step(ticket, "waits", Map.of("reason", "supplier")), 400, "invalid-input");
        board.contactpersoon.takes(ticket, "waits", Map.of("reason", "access"));
    }

    private Response reportWithKey(String key, Map<String, Object> report) {
        return board.teacher
                .asks()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(report)
                .post(Person.BASE + "/tickets");
    }

    private Response takeUpWithKey(UUID ticket, String key, String etag) {
        return board.contactpersoon
                .asks()
                .header("Idempotency-Key", key)
                .header("If-Match", etag)
                .post(Person.BASE + "/tickets/" + ticket + "/triages");
    }

    private static Response isProblem(Response answer, int status, String slug) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("API-Version", notNullValue())
                .body("type", equalTo("urn:problem-type:schoolbel:" + slug))
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("detail", notNullValue());
        return answer;
    }
}
