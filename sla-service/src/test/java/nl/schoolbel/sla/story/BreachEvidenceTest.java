package nl.schoolbel.sla.story;

import static io.restassured.RestAssured.given;
import static nl.schoolbel.sla.story.Board.SLA;
import static nl.schoolbel.sla.story.Board.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.sql.SqlFault;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnRealParts
class BreachEvidenceTest {

    private static final String BREACHES = "/breaches?ticketId=";

    @Inject
    Sql sql;

    private Board board;
    private Token school;
    private Token beheerpartner;

    @BeforeEach
    void openBoard() throws IOException {
        board = Board.withoutEndpoint();
        school = Tokens.contactpersoon(board.school);
        beheerpartner = Tokens.beheerpartner(board.beheerpartner);
    }

    @AfterEach
    void closeBoard() {
        board.close();
    }

    @Test
    void aBreachIsReadByItsTwoSidesAndNobodyElsesAndNothingInItChanges() {
        UUID ticket = lateTicket();
        UUID breach = breachOf(ticket);

        get(school, BREACHES + ticket)
                .body("items", hasSize(1))
                .body("items[0].schoolId", equalTo(board.school.toString()))
                .body("items[0].beheerpartnerId", equalTo(board.beheerpartner.toString()))
                .body("items[0].target", equalTo("acknowledge"))
                .body("items[0].priority", equalTo(2))
                .body("items[0].reasonState", equalTo("open"))
                .body("items[0].overturnedAt", nullValue());
        get(Tokens.contactpersoon(UUID.randomUUID()), BREACHES + ticket).body("items", empty());
        get(Tokens.beheerpartner(UUID.randomUUID()), "/breaches/" + breach).statusCode(404);
        get(Tokens.bestuur(), BREACHES + ticket + "&target=resolution").body("items", empty());
        get(Tokens.bestuur(), BREACHES + ticket + "&state=overturned").body("items", empty());
        assertThatThrownBy(
                        () -> sql.update("update breach set due_at = due_at + interval '1 hour' where id = ?", breach))
                .isInstanceOf(SqlFault.class);
        assertThatThrownBy(() -> sql.update("delete from breach where id = ?", breach))
                .isInstanceOf(SqlFault.class);
    }

    @Test
    void theBeheerpartnerGivesAReasonTheSchoolDisputesItAndTheBestuurDecides() {
        UUID breach = breachOf(lateTicket());

        String reason = say(beheerpartner, breach, "reasons", """
                        {"accountable": "supplier", "text": "Het paneel was niet leverbaar."}""")
                .statusCode(201)
                .body("reasonState", equalTo("proposed"))
                .body("excluded", equalTo(false))
                .body("allowedActions", contains("propose"))
                .extract()
                .path("reasonId");
        say(beheerpartner, breach, "agreements", "{\"reasonId\": \"" + reason + "\"}")
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:schoolbel:breach-step-not-allowed"));
        say(school, breach, "agreements", "{\"reasonId\": \"" + UUID.randomUUID() + "\"}")
                .statusCode(400);
        say(school, breach, "disputes", "{\"text\": \"Bel 06-12345678 maar\"}")
                .statusCode(400)
                .body("errors.code", contains("personal-data-phone"));
        say(school, breach, "disputes", "{\"text\": \"Er lag er een op voorraad.\"}")
                .statusCode(201)
                .body("reasonState", equalTo("disputed"));
        say(Tokens.bestuur(), breach, "reasons", """
                        {"accountable": "force-majeure", "text": "De leverancier ging failliet."}""")
                .statusCode(201)
                .body("reasonState", equalTo("decided"))
                .body("excluded", equalTo(true));

        get(school, "/breaches/" + breach)
                .body("steps.kind", contains("proposed", "disputed", "decided"))
                .body("steps.side", contains("beheerpartner", "school", "bestuur"))
                .body("allowedActions", empty());
        assertThat(sql.query(
                        "select count(*) from audit_entry where kind = 'breach' and thing_id = ?",
                        row -> row.getInt(1),
                        breach.toString()))
                .containsExactly(3);
        assertThatThrownBy(() -> sql.update("update breach_step set words = '' where breach_id = ?", breach))
                .isInstanceOf(SqlFault.class);
    }

    @Test
    void theBeheerpartnersOwnTimeStandsBesideOurs() {
        Instant handedOverAt = now().minusSeconds(3600);
        UUID ticket = board.handedOver(handedOverAt);
        Instant acceptedAt = handedOverAt.plusSeconds(1800);
        board.tell(ticket, "ticket-accepted", 3, acceptedAt, "\"schoolId\": \"%s\"".formatted(board.school));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> board.read("/tickets/" + ticket + "/clocks")
                        .body("items.find { it.target == 'acknowledge' }.state", equalTo("met")));
        String theirs = """
                {"target": "acknowledge", "reportedAt": "%s", "ownReference": "BP-1001"}""".formatted(acceptedAt.minusSeconds(600));

        post(beheerpartner, "/tickets/" + ticket + "/reported-times", theirs)
                .statusCode(201)
                .body("differenceSeconds", equalTo(-600))
                .body("differenceServiceSeconds", equalTo(-600));

        post(beheerpartner, "/tickets/" + ticket + "/reported-times", """
                {"target": "acknowledge", "reportedAt": "%s"}""".formatted(now().plusSeconds(600)))
                .statusCode(400);
        get(school, "/tickets/" + ticket + "/reported-times")
                .body("items", hasSize(1))
                .body("items[0].ownReference", equalTo("BP-1001"));
        get(Tokens.beheerpartner(UUID.randomUUID()), "/tickets/" + ticket + "/reported-times")
                .statusCode(404);
    }

    /** Acknowledge is late by an hour; resolution is not. */
    private UUID lateTicket() {
        return board.handedOver(now().minusSeconds(2 * 3600));
    }

    private UUID breachOf(UUID ticket) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get(school, BREACHES + ticket).body("items", hasSize(1)));
        return UUID.fromString(get(school, BREACHES + ticket).extract().path("items[0].id"));
    }

    private static ValidatableResponse say(Token who, UUID breach, String what, String body) {
        return post(who, "/breaches/" + breach + "/" + what, body);
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

    private static ValidatableResponse get(Token who, String path) {
        return given().auth().oauth2(who.sign()).get(SLA + path).then();
    }
}
