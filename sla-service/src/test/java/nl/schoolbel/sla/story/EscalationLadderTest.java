package nl.schoolbel.sla.story;

import static io.restassured.RestAssured.given;
import static nl.schoolbel.sla.story.Board.moveClock;
import static nl.schoolbel.sla.story.Board.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.events.RecordedEvents;
import nl.schoolbel.platform.testkit.parts.MailResource;
import nl.schoolbel.platform.testkit.parts.TestMail;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Level 1 at the breach for beheerpartner and school, level 2 half an hour later by mail, and then every hour. */
@OnRealParts
@WithTestResource(value = MailResource.class, scope = TestResourceScope.GLOBAL)
class EscalationLadderTest {

    private static final String LADDER = """
            {"levels": [{"level": 1, "percent": 100},
              {"level": 2, "minutesAfterBreach": 30, "receivers": ["manager", "coach"], "raisesPriority": true}],
             "repeatEveryMinutes": 60%s}""";

    /** Seconds: 95 minutes, 35 after the due moment. */
    private static final long WELL_LATE = 95 * 60;

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private Board board;
    private String manager;

    @AfterEach
    void closeBoard() {
        moveClock(0);
        board.close();
    }

    @Test
    void aLateTicketClimbsTheLadderAndIsToldAgainUntilSomebodyAnswers() throws IOException {
        opens(LADDER.formatted(""));
        UUID answered = offered();
        UUID silent = offered();
        moveClock(WELL_LATE);
        try (RecordedEvents events = RecordedEvents.of("schoolbel.sla.v1")) {
            var told = events.await("nl.schoolbel.sla-escalated.v1", answered).body();
            assertThat(told.get("level").asInt()).isEqualTo(2);
            assertThat(told.get("minutesAfterBreach").asInt()).isEqualTo(30);
            assertThat(told.get("raisesPriority").asBoolean()).isTrue();
            assertThat(told.get("receivers"))
                    .extracting(receiver -> receiver.asText())
                    .containsExactly("beheerpartner", "manager", "school", "coach");
            eventually(() -> escalations(answered)
                    .body("items", hasSize(1))
                    .body(
                            "items[0].receivers.receiver",
                            equalTo(List.of("beheerpartner", "manager", "school", "coach")))
                    .body("items[0].receivers.state", equalTo(List.of("told", "told", "told", "told")))
                    .body("items[0].receivers.toldAt", hasSize(4)));
            eventually(() -> assertThat(TestMail.running().to(manager)).hasSize(2));
            assertThat(TestMail.running().to(manager).get(0))
                    .contains("[T-000001] Escalatie niveau 2: in behandeling nemen", "van De Klimop is te laat.")
                    .containsPattern("Te laat: 3[5-9] minuten")
                    .doesNotContain("Digibord");

            acknowledges(answered, UUID.randomUUID()).statusCode(404);
            acknowledges(answered, board.beheerpartner).statusCode(201).body("acknowledgedAt", notNullValue());
            events.awaitCount("nl.schoolbel.escalation-acknowledged.v1", answered, 1);
            moveClock(WELL_LATE + 56 * 60);

            events.awaitCount("nl.schoolbel.sla-escalated.v1", silent, 2);
        }
        escalations(silent)
                .body("items.level", equalTo(List.of(2, 2)))
                .body("items.minutesAfterBreach", equalTo(List.of(90, 30)))
                .body("items.raisesPriority", equalTo(List.of(false, true)));
        escalations(answered).body("items", hasSize(1));
    }

    @Test
    void aMailWaitsForTheEndOfTheQuietHoursAndIsDroppedWhenItHasBecomePointless() throws IOException {
        LocalTime local =
                LocalTime.ofInstant(now().plusSeconds(WELL_LATE), AMSTERDAM).truncatedTo(ChronoUnit.MINUTES);
        opens(LADDER.formatted(", \"quietHours\": {\"from\": \"%s\", \"until\": \"%s\"}"
                .formatted(local.minusHours(1), local.plusHours(2))));
        UUID met = offered();
        UUID late = offered();
        moveClock(WELL_LATE);
        eventually(() -> managerOf(met).body("state", contains("waiting")));
        eventually(() -> managerOf(late).body("state", contains("waiting")));

        board.tell(
                met,
                "ticket-accepted",
                3,
                now().plusSeconds(WELL_LATE),
                "\"schoolId\": \"%s\"".formatted(board.school));
        eventually(() -> board.read("/tickets/" + met + "/clocks")
                .body("items.find { it.target == 'acknowledge' }.state", equalTo("met-late")));
        assertThat(TestMail.running().to(manager)).isEmpty();
        moveClock(WELL_LATE + 2 * 3600 + 60);

        eventually(() -> managerOf(met).body("state", contains("not-told")).body("reason", contains("met")));
        eventually(() -> assertThat(TestMail.running().to(manager)).isNotEmpty());
    }

    @Test
    void aListOfAddressesIsChangedByWhoHasReadIt() throws IOException {
        opens(LADDER.formatted(""));

        changes("\"v0\"", "other@x.example").statusCode(412);
        changes(null, "other@x.example").statusCode(428);
        changes("\"v1\"", "no address").statusCode(400).body("errors.pointer", contains("/addresses/0/email"));
        changes("\"v1\"", "other@x.example").statusCode(200);
    }

    private void opens(String ladder) throws IOException {
        board = Board.open(ladder);
        manager = "m-" + board.beheerpartner + "@beheer.example";
        changes("\"v0\"", manager).statusCode(200);
    }

    private ValidatableResponse changes(String ifMatch, String email) {
        var asked = given().auth()
                .oauth2(Tokens.operator().sign())
                .contentType(ContentType.JSON)
                .body("{\"addresses\": [{\"role\": \"Servicemanager\", \"email\": \"%s\"}]}".formatted(email));
        return (ifMatch == null ? asked : asked.header("If-Match", ifMatch))
                .put(Board.SLA + "/beheerpartners/" + board.beheerpartner + "/managers")
                .then();
    }

    private ValidatableResponse acknowledges(UUID ticket, UUID beheerpartner) {
        String escalation = escalations(ticket).extract().path("items[0].id");
        return given().auth()
                .oauth2(Tokens.beheerpartner(beheerpartner).sign())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{}")
                .post(Board.SLA + "/escalations/" + escalation + "/acknowledgements")
                .then();
    }

    private ValidatableResponse escalations(UUID ticket) {
        return board.read("/escalations?ticketId=" + ticket);
    }

    private ValidatableResponse managerOf(UUID ticket) {
        return escalations(ticket).rootPath("items[0].receivers.findAll { it.receiver == 'manager' }");
    }

    /** A ticket that the beheerpartner's system has taken. */
    private UUID offered() {
        UUID ticket = board.handedOver(now());
        eventually(() -> board.read("/deliveries?ticketId=" + ticket).body("items.state", contains("delivered")));
        return ticket;
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(assertion);
    }
}
