package nl.schoolbel.sla.story;

import static io.restassured.RestAssured.given;
import static nl.schoolbel.sla.story.Board.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.events.RecordedEvents;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Agreements from draft to end, and which one a ticket falls under. */
@OnRealParts
class AgreementTest {

    private static final String BUDGETS =
            "{\"target\": \"acknowledge\", \"budgets\": [{\"priority\": 2, \"minutes\": 60}]},"
                    + " {\"target\": \"resolution\", \"budgets\": [{\"priority\": 2, \"minutes\": 480}]}";

    private Board board;
    private String calendar;

    @BeforeEach
    void openBoard() throws IOException {
        board = Board.open();
        calendar = Published.alwaysOpen();
    }

    @AfterEach
    void closeBoard() {
        board.close();
    }

    @Test
    void aDraftIsChangedAndPublishedAndThenItIsFixed() {
        var drafted =
                Board.create("/agreements", contract("2027-01-01", "", BUDGETS)).extract();
        String id = drafted.path("id");
        board.read("/agreements/" + id).statusCode(404);

        String etag = put(id, drafted.header("ETag"), contract("2027-02-01", "", BUDGETS))
                .statusCode(200)
                .extract()
                .header("ETag");
        put(id, drafted.header("ETag"), contract("2027-03-01", "", BUDGETS)).statusCode(412);
        publish(id, etag).statusCode(201).body("state", equalTo("published"));

        board.read("/agreements/" + id).statusCode(200).body("validFromDate", equalTo("2027-02-01"));
        board.read("/agreements?state=published").body("items.id", hasItem(id));
        given().auth()
                .oauth2(Tokens.contactpersoon(UUID.randomUUID()).sign())
                .get(Board.SLA + "/agreements/" + id)
                .then()
                .statusCode(404);
        put(id, etagOf(id), contract("2027-03-01", "", BUDGETS))
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:schoolbel:agreement-not-draft"));
    }

    @Test
    void aLaterVersionEndsTheOneBeforeItOnTheDayBefore() {
        String first = Published.agreement(contract("2027-01-01", "", BUDGETS));
        var second = Board.create("/agreements/" + first + "/versions", "{}")
                .body("version", equalTo(2))
                .extract();
        String id = second.path("id");

        publish(id, second.header("ETag"))
                .statusCode(409)
                .body("versions.id", contains(first))
                .body("versions.validFromDate", contains("2027-01-01"));
        put(id, second.header("ETag"), contract("2027-06-01", "", BUDGETS)).statusCode(200);
        publish(id, etagOf(id)).statusCode(201);

        asOperator()
                .get(Board.SLA + "/agreements/" + first)
                .then()
                .body("state", equalTo("ended"))
                .body("validUntilDate", equalTo("2027-05-31"))
                .body("endReason", nullValue());
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        String unknown = UUID.randomUUID().toString();

        asOperator()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", unknown)
                .body("""
                        {"kind": "school", "beheerpartnerId": "%s", "name": "Mis", "validFromDate": "2027-01-01",
                         "terms": {"calendarId": "%s", "schools": ["%s"], "targets": [%s]}}""".formatted(unknown, unknown, unknown, BUDGETS))
                .post(Board.SLA + "/agreements")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/beheerpartnerId",
                                "/terms/calendarId",
                                "/terms/schools/0",
                                "/terms/targets/0/target",
                                "/terms/targets/1/target"));
    }

    @Test
    void whatSchoolAndContractCannotKeepTogetherIsNotPromised() {
        // The board's own contract resolves priority 2 in 240 minutes.
        String own = """
                {"kind": "school", "name": "Eigen", "validFromDate": "2020-01-01", "terms": {"calendarId": "%s",
                 "schools": ["%s"], "targets": [{"target": "triage", "budgets": [{"priority": 2, "minutes": 60}]}],
                 "promise": [{"priority": 2, "minutes": %d}]}}""";
        var tight = Board.create("/agreements", own.formatted(calendar, board.school, 299))
                .extract();

        publish(tight.path("id"), tight.header("ETag"))
                .statusCode(409)
                .body("broken", hasSize(1))
                .body("broken[0].schoolId", equalTo(board.school.toString()))
                .body("broken[0].triageMinutes", equalTo(60))
                .body("broken[0].resolutionMinutes", equalTo(240))
                .body("broken[0].promisedMinutes", equalTo(299));
        Published.agreement(own.formatted(calendar, board.school, 300));

        UUID ticket = board.handedOver(now());
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> board.read("/tickets/" + ticket + "/clocks")
                        .body("items.target", hasItem("triage"))
                        .body("items.find { it.target == 'triage' }.budgetSeconds", equalTo(3600)));
    }

    @Test
    void aVersionIsAppliedToRunningTicketsAfterALookAtWhatMoves() {
        UUID ticket = board.handedOver(now());
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> budget(ticket, "resolution", 14_400));
        String first = asOperator()
                .get(Board.SLA + "/agreements?beheerpartnerId=" + board.beheerpartner)
                .path("items[0].id");
        var second = Board.create("/agreements/" + first + "/versions", "{}").extract();
        String id = second.path("id");
        put(id, second.header("ETag"), contract("2020-01-02", "", BUDGETS)).statusCode(200);
        publish(id, etagOf(id)).statusCode(201);

        asOperator()
                .get(Board.SLA + "/agreements/" + id + "/re-application-preview")
                .then()
                .statusCode(200)
                .body("tickets", equalTo(1))
                .body("moved.ticketId", contains(ticket.toString()))
                .body("moved.target", contains("resolution"));
        budget(ticket, "resolution", 14_400);

        String path = Board.create("/agreements/" + id + "/re-applications", "{\"reason\": \"Afgesproken\"}")
                .extract()
                .header("Location");
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> budget(ticket, "resolution", 28_800));
        budget(ticket, "acknowledge", 3600);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> asOperator()
                        .get(path)
                        .then()
                        .body("tickets", equalTo(1))
                        .body("finishedAt", notNullValue()));
    }

    private void budget(UUID ticket, String target, int seconds) {
        board.read("/tickets/" + ticket + "/clocks")
                .body("items.find { it.target == '%s' }.budgetSeconds".formatted(target), equalTo(seconds));
    }

    @Test
    void aDryRunSaysWhyNotTheOthers() {
        UUID category = UUID.randomUUID();
        String ofCategory =
                Published.agreement(contract("2020-01-01", ", \"categoryIds\": [\"%s\"]".formatted(category), BUDGETS));
        String later = Published.agreement(contract("2099-01-01", "", BUDGETS));
        String draft = Board.create("/agreements", contract("2020-01-01", "", BUDGETS))
                .extract()
                .path("id");

        match("")
                .body("applies.name", equalTo("Altijd open"))
                .body("others.find { it.agreement.id == '%s' }.why".formatted(ofCategory), equalTo("category"))
                .body("others.find { it.agreement.id == '%s' }.why".formatted(later), equalTo("not-valid-yet"))
                .body(
                        "others.find { it.agreement.id == '%s' }.explanation".formatted(later),
                        equalTo("De afspraak gaat pas in op 2099-01-01."))
                .body("others.find { it.agreement.id == '%s' }.why".formatted(draft), equalTo("draft"));
        match("&categoryId=" + category)
                .body("applies.name", equalTo("Altijd open"))
                .body("others.find { it.agreement.id == '%s' }.why".formatted(ofCategory), equalTo("outranked"));
    }

    @Test
    void theCategoryThatTheTicketHasAtItsHandOverDecides() {
        UUID category = UUID.randomUUID();
        UUID ticket = UUID.randomUUID();
        var open = asOperator()
                .get(Board.SLA + "/agreements?beheerpartnerId=" + board.beheerpartner)
                .then()
                .extract();
        String general = open.path("items[0].id");
        end(general, now().atZone(ZoneOffset.UTC).toLocalDate().plusDays(2).toString())
                .statusCode(201);
        String narrow =
                Published.agreement(contract("2020-01-01", ", \"categoryIds\": [\"%s\"]".formatted(category), BUDGETS));
        var after = now().plus(Duration.ofDays(5));

        try (RecordedEvents events = RecordedEvents.of("schoolbel.sla.v1")) {
            board.tell(ticket, "ticket-handed-over", 1, after, board.handOver(1));
            var unmatched = events.await("nl.schoolbel.hand-over-unmatched.v1", ticket);
            assertThat(unmatched.body().get("failed").asText()).isEqualTo("category");
            board.tell(
                    ticket,
                    "ticket-classified",
                    2,
                    after,
                    "\"schoolId\": \"%s\", \"categoryId\": \"%s\"".formatted(board.school, category));
            board.tell(ticket, "ticket-handed-over", 3, after.plusSeconds(60), board.handOver(2));
            var matched = events.await("nl.schoolbel.agreement-matched.v1", ticket);
            assertThat(matched.body().get("agreementId").asText()).isEqualTo(narrow);
        }
    }

    private ValidatableResponse match(String more) {
        return asOperator()
                .get(Board.SLA + "/agreement-matches?schoolId=" + board.school + more)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse put(String id, String etag, String content) {
        return asOperator()
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(content)
                .put(Board.SLA + "/agreements/" + id)
                .then();
    }

    private ValidatableResponse publish(String id, String etag) {
        return step(id, "publications", etag, "{}");
    }

    private ValidatableResponse end(String id, String lastDate) {
        return step(id, "endings", etagOf(id), "{\"lastDate\": \"%s\", \"reason\": \"Opgezegd\"}".formatted(lastDate));
    }

    private ValidatableResponse step(String id, String step, String etag, String body) {
        return asOperator()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", etag)
                .body(body)
                .post(Board.SLA + "/agreements/" + id + "/" + step)
                .then();
    }

    private String etagOf(String id) {
        return asOperator().get(Board.SLA + "/agreements/" + id).header("ETag");
    }

    private static RequestSpecification asOperator() {
        return given().auth().oauth2(Tokens.operator().sign());
    }

    /** Of the board's beheerpartner, for its school. */
    private String contract(String from, String more, String targets) {
        return """
                {"kind": "beheerpartner", "beheerpartnerId": "%s", "rank": 200, "name": "Contract", "validFromDate": "%s",
                 "terms": {"calendarId": "%s", "schools": ["%s"], "targets": [%s]%s}}""".formatted(board.beheerpartner, from, calendar, board.school, targets, more);
    }
}
