package nl.schoolbel.sla.story;

import static io.restassured.RestAssured.given;
import static nl.schoolbel.sla.story.Board.SLA;
import static nl.schoolbel.sla.story.Board.moveClock;
import static nl.schoolbel.sla.story.Board.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A due moment explained, a draft tried on the past, and stored clocks compared with their facts. */
@OnRealParts
class ReplayTest {

    @Inject
    Sql sql;

    private Board board;
    private Instant handedOverAt;
    private UUID ticket;

    @BeforeEach
    void aTicketAcceptedAfterHalfAnHour() throws IOException {
        board = Board.open();
        handedOverAt = now();
        ticket = board.offered(handedOverAt);
        board.tell(
                ticket,
                "ticket-accepted",
                3,
                handedOverAt.plus(30, ChronoUnit.MINUTES),
                "\"schoolId\": \"%s\"".formatted(board.school));
        moveClock(2 * 3600);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> "met"
                        .equals(board.read("/tickets/" + ticket + "/clocks")
                                .extract()
                                .path("items.find { it.target == 'acknowledge' }.state")));
    }

    @AfterEach
    void closeBoard() {
        moveClock(0);
        board.close();
    }

    @Test
    void aDueMomentIsExplainedInTheReadersLanguageToWhoMaySeeTheTicket() {
        String path = "/tickets/" + ticket + "/clocks/acknowledge/explanation";

        board.read(path)
                .statusCode(200)
                .body("state", equalTo("met"))
                .body("startedBy", equalTo("handed-over"))
                .body("metBy", equalTo("accepted"))
                .body("budgetSeconds", equalTo(3600))
                .body("elapsedSeconds", equalTo(1800))
                .body("parts.phase", contains("within", "ahead"))
                .body("parts.usedSeconds", contains(1800, 1800))
                .body("agreement.name", equalTo("Altijd open"))
                .body("hours", equalTo("contract"))
                .body("sentences[0]", startsWith("Aannemen: op tijd, "));
        given().auth()
                .oauth2(Tokens.contactpersoon(board.school).sign())
                .header("Accept-Language", "en")
                .get(SLA + path + "?repeat=1")
                .then()
                .body("sentences[0]", startsWith("Acknowledging: in time, "));
        board.read(path + "?repeat=2")
                .statusCode(404)
                .body("type", equalTo("urn:problem-type:schoolbel:clock-unknown"));
        given().auth()
                .oauth2(Tokens.contactpersoon(UUID.randomUUID()).sign())
                .get(SLA + path)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem-type:schoolbel:ticket-unknown"));
    }

    @Test
    void aDraftTriedOnThePastShowsWhatWouldHaveBeenLate() {
        String calendar = Published.alwaysOpen();

        List<String> lines = lines(post(Tokens.bestuur(), "/what-ifs", question(calendar, board.school))
                .statusCode(200)
                .contentType("application/x-ndjson"));

        assertThat(JsonPath.from(lines.get(0)).getInt("progress.done")).isZero();
        JsonPath result = JsonPath.from(lines.get(lines.size() - 1)).setRootPath("result");
        assertThat(result.getInt("covered")).isOne();
        assertThat(result.getInt("figures[0].real.met")).isOne();
        assertThat(result.getInt("figures[0].draft.late")).isOne();
        assertThat(result.getFloat("figures[0].real.compliancePercent")).isEqualTo(100f);
        assertThat(result.getFloat("figures[0].draft.compliancePercent")).isZero();
        assertThat(result.getString("changed[0].ticketId")).isEqualTo(ticket.toString());
        assertThat(result.getInt("changed[0].draftLateBySeconds")).isEqualTo(1200);
        assertThat(result.getInt("draftCredit.feePercents")).isEqualTo(5);
        assertThat(sql.query("select 1 from agreement where name = 'what-if'", row -> 1))
                .isEmpty();
    }

    @Test
    void aQuestionIsRefusedWithAllItsFaultsAndToWhomItDoesNotConcern() {
        post(Tokens.bestuur(), "/what-ifs", """
                        {"agreementId": "%s", "from": "2026-03-01T00:00:00Z", "until": "2026-03-01T00:00:00Z"}""".formatted(UUID.randomUUID()))
                .statusCode(400)
                .body("errors.code", containsInAnyOrder("not-after-start", "unknown-id"));
        post(Tokens.bestuur(), "/what-ifs", question(UUID.randomUUID().toString(), UUID.randomUUID()))
                .statusCode(400)
                .body("errors", hasSize(2));
        post(Tokens.contactpersoon(board.school), "/what-ifs", "{}").statusCode(403);
        post(Tokens.bestuur(), "/clock-comparisons", "{\"repair\": false}").statusCode(403);
    }

    @Test
    void whatIsStoredOtherwiseThanItsFactsSayIsFoundAndRepaired() {
        isFolded();
        assertThat(differences(false)).isEmpty();
        sql.update(
                "update clock set due_at = due_at + interval '1 hour' where ticket_id = ? and target = 'ACKNOWLEDGE'",
                ticket);
        sql.update("delete from mark where ticket_id = ? and target = 'RESOLUTION' and percent = 150", ticket);

        assertThat(differences(false))
                .extracting(one -> one.get("target") + " " + one.get("what"))
                .containsExactlyInAnyOrder("acknowledge dueAt", "resolution mark");
        assertThat(differences(true)).hasSize(2);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(differences(false)).isEmpty());
    }

    /** What is shown is folded as it is asked for; what is stored follows. */
    private void isFolded() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(sql.query(
                                "select 1 from refold where ticket_id = ? and asked_at <= ?",
                                row -> 1,
                                ticket,
                                now().plus(2, ChronoUnit.HOURS)))
                        .isEmpty());
    }

    private List<Map<String, Object>> differences(boolean repair) {
        String since = handedOverAt.minus(1, ChronoUnit.DAYS).toString();
        List<String> lines = lines(post(
                        Tokens.operator(),
                        "/clock-comparisons",
                        "{\"repair\": %s, \"from\": \"%s\"}".formatted(repair, since))
                .statusCode(200));
        JsonPath result = JsonPath.from(lines.get(lines.size() - 1)).setRootPath("result");
        assertThat(result.getInt("clocks")).isGreaterThanOrEqualTo(2);
        List<Map<String, Object>> all = result.getList("differences");
        return all.stream()
                .filter(one -> one.get("ticketId").equals(ticket.toString()))
                .toList();
    }

    private static String question(String calendar, UUID school) {
        return """
                {"terms": {"calendarId": "%s", "schools": ["%s"], "targets": [
                   {"target": "acknowledge", "budgets": [{"priority": 2, "minutes": 10}]}],
                   "credits": {"percentPerBreach": 5, "capPercent": 10}},
                 "from": "%s", "until": "%s"}""".formatted(calendar, school, now().minus(1, ChronoUnit.DAYS), now().plus(1, ChronoUnit.DAYS));
    }

    private static List<String> lines(ValidatableResponse answer) {
        return answer.extract()
                .asString()
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static ValidatableResponse post(Token token, String path, String body) {
        return given().auth()
                .oauth2(token.sign())
                .contentType(ContentType.JSON)
                .body(body)
                .post(SLA + path)
                .then();
    }
}
