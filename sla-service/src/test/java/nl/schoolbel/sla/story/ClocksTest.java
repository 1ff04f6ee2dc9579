package nl.schoolbel.sla.story;

import static io.restassured.RestAssured.given;
import static nl.schoolbel.sla.story.Board.SLA;
import static nl.schoolbel.sla.story.Board.moveClock;
import static nl.schoolbel.sla.story.Board.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.events.RecordedEvents;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The clocks of every target, what people say of them, and what is stored. */
@OnRealParts
class ClocksTest {

    @Inject
    Sql sql;

    private Board board;

    @BeforeEach
    void openBoard() throws IOException {
        board = Board.promisingEverything();
    }

    @AfterEach
    void closeBoard() {
        moveClock(0);
        board.close();
    }

    @Test
    void eachTargetHasItsClockAndEachSignOfTheBeheerpartnerStartsTheNextUpdate() {
        Instant at = now().minusSeconds(30).truncatedTo(ChronoUnit.MICROS);
        UUID ticket = board.offered(at);
        board.tell(ticket, "ticket-accepted", 3, at.plusSeconds(5), school());
        board.tell(ticket, "ticket-visit-planned", 4, at.plusSeconds(10), school() + visit(at));
        board.tell(ticket, "ticket-arrived", 5, at.plusSeconds(15), school());

        eventually(() -> clocks(ticket)
                .body(
                        "items.target",
                        contains("triage", "acknowledge", "update", "arrival", "workaround", "resolution"))
                .body("items.state", contains("met", "met", "running", "met", "running", "running"))
                .body("items.find { it.target == 'update' }.repeat", equalTo(3))
                .body("items.find { it.target == 'update' }.earlier.state", contains("met", "met"))
                .body(
                        "items.find { it.target == 'update' }.dueAt",
                        equalTo(at.plusSeconds(15 + 45 * 60).toString()))
                .body("items.find { it.target == 'resolution' }.hours", equalTo("contract")));
        assertThat(sql.query(
                        "select met_at, wall_seconds, elapsed_seconds, budget_seconds, agreement_id, beheerpartner_id"
                                + " from clock where ticket_id = ? and target = 'UPDATE' and repeat = 1",
                        row -> row.getLong("wall_seconds") + " " + row.getLong("elapsed_seconds") + " "
                                + row.getLong("budget_seconds") + " " + row.getObject("beheerpartner_id"),
                        ticket))
                .containsExactly("5 5 2700 " + board.beheerpartner);
    }

    @Test
    void theSchoolContestsAPauseOfItsOwnTicketOnly() {
        Instant at = now().minusSeconds(30).truncatedTo(ChronoUnit.MICROS);
        UUID ticket = board.offered(at);
        String path = "/tickets/" + ticket + "/clocks/resolution/contested-pauses";
        String because = "{\"reason\": \"De conciërge was er wel.\"}";
        eventually(() -> clocks(ticket).body("items.target", hasItem("resolution")));

        post(contactpersoon(), path, because)
                .statusCode(404)
                .body("type", equalTo("urn:problem-type:schoolbel:pause-unknown"));
        board.tell(
                ticket,
                "ticket-waiting-started",
                3,
                at.plusSeconds(10),
                school() + ", \"reason\": \"access\", \"by\": \"beheerpartner\"");
        eventually(() -> clocks(ticket).body("items.find { it.target == 'resolution' }.state", equalTo("paused")));

        post(Tokens.contactpersoon(UUID.randomUUID()), path, because).statusCode(404);
        post(Tokens.beheerpartner(board.beheerpartner), path, because).statusCode(403);
        post(contactpersoon(), path, "{\"reason\": \"Bel 06-12345678\"}")
                .statusCode(400)
                .body("errors.code", contains("personal-data-phone"));
        post(contactpersoon(), path, because).statusCode(201).body("segments[1].disputed", equalTo(true));
        post(contactpersoon(), path, because).statusCode(201);

        clocks(ticket)
                .body("items.find { it.target == 'resolution' }.contests", hasSize(1))
                .body(
                        "items.find { it.target == 'resolution' }.contests[0].reason",
                        equalTo("De conciërge was er wel."))
                .body("items.find { it.target == 'arrival' }.contests", hasSize(0));
    }

    @Test
    void theBestuurSetsADueMomentAndItIsToldAndHeld() {
        Instant at = now().minusSeconds(30).truncatedTo(ChronoUnit.MICROS);
        UUID ticket = board.offered(at);
        String path = "/tickets/" + ticket + "/clocks/resolution/due-moments";
        eventually(() -> clocks(ticket).body("items.target", hasItem("resolution")));
        Instant dueAt = now().plusSeconds(120).truncatedTo(ChronoUnit.MICROS);
        String moved = "{\"dueAt\": \"%s\", \"reason\": \"Examen om negen uur\"}".formatted(dueAt);

        post(contactpersoon(), path, moved).statusCode(403);
        post(Tokens.bestuur(), path, "{\"dueAt\": \"%s\", \"reason\": \"Te laat\"}".formatted(at))
                .statusCode(400)
                .body("errors.code", contains("not-in-future"));
        post(Tokens.bestuur(), "/tickets/" + ticket + "/clocks/koffie/due-moments", moved)
                .statusCode(404);
        post(Tokens.bestuur(), path, moved).statusCode(201).body("dueAt", equalTo(dueAt.toString()));
        moveClock(180);

        try (RecordedEvents events = RecordedEvents.of("schoolbel.sla.v1")) {
            JsonNode breach =
                    events.await("nl.schoolbel.sla-breached.v1", ticket).body();
            assertThat(breach.get("target").asText()).isEqualTo("resolution");
            assertThat(Instant.parse(breach.get("dueAt").asText())).isEqualTo(dueAt);
        }
        clocks(ticket)
                .body("items.find { it.target == 'resolution' }.moved[0].reason", equalTo("Examen om negen uur"))
                .body("items.find { it.target == 'resolution' }.state", equalTo("breached"));
        board.tell(ticket, "ticket-accepted", 3, now(), school());
        eventually(() -> clocks(ticket).body("items.find { it.target == 'acknowledge' }.state", equalTo("met")));
        post(Tokens.bestuur(), "/tickets/" + ticket + "/clocks/acknowledge/due-moments", moved)
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:schoolbel:clock-over"));
    }

    @Test
    void whatWasOfferedLateIsAPauseAndASupplierPausesForHalfAnHour() {
        Instant at = now().minusSeconds(600).truncatedTo(ChronoUnit.MICROS);
        UUID ticket = board.offered(at);
        eventually(() -> clocks(ticket)
                .body("items.find { it.target == 'acknowledge' }.segments[0].reason", equalTo("not-offered"))
                .body("items.find { it.target == 'resolution' }.segments[0].kind", equalTo("paused")));

        Instant waitsAt = now().truncatedTo(ChronoUnit.MICROS);
        board.tell(
                ticket,
                "ticket-waiting-started",
                3,
                waitsAt,
                school() + ", \"reason\": \"supplier\", \"by\": \"beheerpartner\"");
        eventually(() -> clocks(ticket)
                .body("items.find { it.target == 'resolution' }.state", equalTo("paused"))
                .body("items.find { it.target == 'resolution' }.segments.last().notPausing", equalTo("pause-limit"))
                .body(
                        "items.find { it.target == 'resolution' }.segments.last().from",
                        equalTo(waitsAt.plusSeconds(1800).toString()))
                .body("items.find { it.target == 'workaround' }.segments.last().notPausing", equalTo("not-agreed")));
        // The late offer asked to be folded anew as well, which may still be under way.
        eventually(() -> assertThat(sql.query(
                        "select asked_at from refold where ticket_id = ?", row -> Sql.instant(row, "asked_at"), ticket))
                .containsExactly(waitsAt.plusSeconds(1800)));
    }

    private String school() {
        return "\"schoolId\": \"%s\"".formatted(board.school);
    }

    private static String visit(Instant at) {
        return ", \"visitId\": \"%s\", \"from\": \"%s\", \"until\": \"%s\""
                .formatted(UUID.randomUUID(), at.plusSeconds(15), at.plusSeconds(3600));
    }

    private Token contactpersoon() {
        return Tokens.contactpersoon(board.school);
    }

    private ValidatableResponse clocks(UUID ticket) {
        return board.read("/tickets/" + ticket + "/clocks").statusCode(200);
    }

    private static ValidatableResponse post(Token who, String path, String body) {
        return given().auth()
                .oauth2(who.sign())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(SLA + path)
                .then();
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(assertion);
    }
}
