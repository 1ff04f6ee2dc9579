package nl.schoolbel.sla.story;

import static io.restassured.RestAssured.given;
import static nl.schoolbel.sla.story.Board.SLA;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A month from its first ticket to what it costs. */
@OnRealParts
class FigureStoryTest {

    /** A Monday, 10:00 in Dutch time; no other test closes this month. */
    private static final Instant START = Instant.parse("2024-05-06T08:00:00Z");

    /** A Monday, 10:00 in Dutch time, in another month. */
    private static final Instant OTHER_START = Instant.parse("2024-04-08T08:00:00Z");

    private static final String RESOLVED = "\"resolvedBy\": \"beheerpartner\", \"cause\": \"hardware\"";

    private Board board;

    @BeforeEach
    void openBoard() throws IOException {
        board = Board.withoutEndpoint();
    }

    @AfterEach
    void closeBoard() {
        board.close();
    }

    @Test
    void aMonthIsCountedClosedAndPaidFor() {
        UUID good = board.handedOver(START);
        tell(good, "ticket-accepted", 3, 10, "");
        tell(good, "ticket-visit-planned", 4, 20, "\"from\": \"%s\", \"until\": \"%s\"".formatted(at(60), at(120)));
        tell(good, "ticket-arrived", 5, 70, "");
        tell(good, "ticket-resolved", 6, 100, RESOLVED);
        UUID late = board.handedOver(START);
        tell(late, "ticket-accepted", 3, 90, "");
        tell(late, "ticket-resolved", 4, 150, RESOLVED);
        tell(late, "ticket-reopened", 5, 170, "\"resolvedBy\": \"beheerpartner\", \"wasClosed\": false");
        tell(late, "ticket-resolved", 6, 200, RESOLVED);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> figures(Tokens.contactpersoon(board.school))
                        .body("items[0].tickets.resolved", equalTo(2))
                        .body("items[0].tickets.reopened", equalTo(1))
                        .body("items[0].tickets.p50SchoolHourSeconds", equalTo(150 * 60.0f))
                        .body("items[0].targets.find { it.target == 'acknowledge' }.late", equalTo(1)));

        figures(Tokens.contactpersoon(board.school))
                .body("items[0].schoolName", equalTo("De Klimop"))
                .body("items[0].tickets.firstTimeRight", equalTo(1))
                .body("items[0].tickets.visitsPlanned", equalTo(1))
                .body("items[0].tickets.visitsOnTime", equalTo(1))
                .body("items[0].tickets.secondsWithBeheerpartner", equalTo(300 * 60))
                .body("items[0].targets.find { it.target == 'acknowledge' }.met", equalTo(1))
                .body("items[0].targets.find { it.target == 'resolution' }.met", equalTo(2))
                .body("items[0].targets.find { it.target == 'resolution' }.p90WallSeconds", equalTo(190 * 60.0f))
                .body("credits", nullValue());

        post(Tokens.bestuur(), "/figure-months/2024-05/closings").statusCode(201);

        figures(Tokens.coach()).body("credits", nullValue());
        figures(Tokens.beheerpartner(board.beheerpartner)).body("credits.percent", contains(5));
        String credit = get(Tokens.beheerpartner(board.beheerpartner), "/credits")
                .body("items", hasSize(1))
                .body("items[0].month", equalTo("2024-05"))
                .body("items[0].breaches", equalTo(1))
                .body("items[0].amountCents", equalTo(5_000))
                .body("items[0].state", equalTo("proposed"))
                .extract()
                .path("items[0].id");
        post(Tokens.beheerpartner(UUID.randomUUID()), "/credits/" + credit + "/acceptances")
                .statusCode(404);
        post(Tokens.beheerpartner(board.beheerpartner), "/credits/" + credit + "/acceptances")
                .statusCode(201)
                .body("state", equalTo("accepted"));
        given().auth()
                .oauth2(Tokens.bestuur().sign())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"text\": \"Goed overleg gehad.\"}")
                .post(SLA + "/credits/" + credit + "/waivers")
                .then()
                .statusCode(409);
    }

    @Test
    void whatTheFirstBeheerpartnerDidStaysItsOwnWhenTheTicketGoesToAnother() {
        UUID ticket = board.handedOver(OTHER_START);
        board.tell(ticket, "ticket-accepted", 3, OTHER_START.plusSeconds(600), ofSchool());
        board.tell(ticket, "ticket-returned", 4, OTHER_START.plusSeconds(1200), ofSchool() + ", \"unmatched\": false");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> board.read("/tickets/" + ticket + "/clocks")
                        .body("items.find { it.target == 'resolution' }.state", equalTo("paused")));
        UUID other = UUID.fromString(Board.create("/beheerpartners", "{\"name\": \"Beheer Oost\"}")
                .extract()
                .path("id"));
        Published.agreement("""
                {"kind": "beheerpartner", "beheerpartnerId": "%s", "name": "Weekend", "validFromDate": "2020-01-01", "rank": 1,
                 "terms": {"calendarId": "%s", "outOfHoursCalendarId": "%s", "schools": ["%s"], "targets": [
                   {"target": "acknowledge", "budgets": [{"priority": 2, "minutes": 60}]},
                   {"target": "resolution", "budgets": [{"priority": 2, "minutes": 240}]}]}}""".formatted(
                        other,
                        Published.weekly("monday", "08:00", "17:00"),
                        Published.weekly("tuesday", "08:00", "17:00"),
                        board.school));
        Instant handedOn = OTHER_START.plusSeconds(1800);
        board.tell(ticket, "ticket-handed-over", 5, handedOn, board.handOver(2));
        board.tell(ticket, "ticket-arrived", 6, handedOn.plus(Duration.ofDays(1)), ofSchool());
        board.tell(
                ticket,
                "ticket-resolved",
                7,
                handedOn.plus(Duration.ofDays(1)).plusSeconds(60),
                ofSchool() + ", " + RESOLVED);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get(Tokens.beheerpartner(other), "/figures?month=2024-04&schoolId=" + board.school)
                        .body("items[0].tickets.resolved", equalTo(1)));

        get(Tokens.beheerpartner(board.beheerpartner), "/figures?month=2024-04&schoolId=" + board.school)
                .body("items[0].tickets.resolved", equalTo(0))
                .body("items[0].targets.find { it.target == 'acknowledge' }.met", equalTo(1))
                .body("items[0].targets.find { it.target == 'resolution' }.ended", equalTo(1))
                .body("items[0].targets.find { it.target == 'resolution' }.late", equalTo(0));
        get(Tokens.beheerpartner(other), "/figures?month=2024-04&schoolId=" + board.school)
                .body("items[0].tickets.surchargeVisits", equalTo(1))
                .body("items[0].targets.find { it.target == 'acknowledge' }.late", equalTo(1));
    }

    private String ofSchool() {
        return "\"schoolId\": \"%s\"".formatted(board.school);
    }

    private void tell(UUID ticket, String fact, long sequence, int minute, String members) {
        String school = "\"schoolId\": \"%s\"".formatted(board.school);
        board.tell(ticket, fact, sequence, at(minute), members.isEmpty() ? school : school + ", " + members);
    }

    private static Instant at(int minute) {
        return START.plusSeconds(60L * minute);
    }

    private ValidatableResponse figures(Token who) {
        return get(who, "/figures?month=2024-05&groupBy=school&schoolId=" + board.school)
                .statusCode(200);
    }

    private static ValidatableResponse get(Token who, String path) {
        return given().auth().oauth2(who.sign()).get(SLA + path).then();
    }

    private static ValidatableResponse post(Token who, String path) {
        return given().auth()
                .oauth2(who.sign())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{}")
                .post(SLA + path)
                .then();
    }
}
