package nl.schoolbel.sla.story;

import static io.restassured.RestAssured.given;
import static nl.schoolbel.sla.story.Board.moveClock;
import static nl.schoolbel.sla.story.Board.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.parts.HeldPlaces;
import nl.schoolbel.platform.testkit.parts.MailResource;
import nl.schoolbel.platform.testkit.parts.TestMail;
import nl.schoolbel.sla.gateway.delivery.DeliverySweep;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is done about a webhook that does not arrive. */
@OnRealParts
@WithTestResource(value = MailResource.class, scope = TestResourceScope.GLOBAL)
class DeliveryStoryTest {

    @Inject
    DeliverySweep sweep;

    private Board board;

    @AfterEach
    void closeBoard() {
        moveClock(0);
        board.close();
    }

    @Test
    void aDeadDeliveryIsListedAndSentAgainUnderItsId() throws IOException {
        board = Board.open();
        UUID ticket = board.offered(now());
        String delivery = onlyDelivery(ticket);
        String endpoint = board.read("/deliveries/" + delivery).extract().path("endpointId");
        HeldPlaces.run("update delivery set state = 'dead' where id = '" + delivery + "'");

        asOperator("/deliveries?state=dead&endpointId=" + endpoint).body("items.id", contains(delivery));
        asOperator("/deliveries?type=ticket-closed&endpointId=" + endpoint).body("items", empty());
        post("/deliveries/" + delivery + "/resends", "{}")
                .statusCode(202)
                .body("state", equalTo("waiting"))
                .body("resentAt", notNullValue());

        eventually(() -> board.read("/deliveries/" + delivery)
                .body("state", equalTo("delivered"))
                .body("attempts", equalTo(2))
                .body("log", hasSize(2)));
        assertThat(board.receiver.received()).hasSize(2);
        assertThat(board.receiver.received().get(1).webhookId())
                .isEqualTo(board.receiver.received().get(0).webhookId());
    }

    @Test
    void whatWasDroppedCannotBeSentAgain() throws IOException {
        board = Board.open();
        UUID ticket = board.offered(now());
        String delivery = onlyDelivery(ticket);
        HeldPlaces.run("update webhook_message set payload = null where ticket_id = '" + ticket + "'");

        post("/deliveries/" + delivery + "/resends", "{}")
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:schoolbel:payload-dropped"));
    }

    @Test
    void anEndpointThatWasAddedLaterIsBroughtWhatItMissed() throws IOException {
        board = Board.withoutEndpoint();
        UUID ticket = board.handedOver(now());
        eventually(
                () -> assertThat(HeldPlaces.read("select id from webhook_message where ticket_id = '" + ticket + "'"))
                        .hasSize(1));
        board.addsEndpoint();
        String replays = "/beheerpartners/" + board.beheerpartner + "/endpoints/" + board.endpoint() + "/replays";

        String span = "\"from\": \"" + now().minusSeconds(3600) + "\", \"which\": \"missing\"";
        post(replays, "{" + span + ", \"dryRun\": true}").statusCode(200).body("queued", equalTo(1));
        post(replays, "{" + span + ", \"types\": [\"ticket-closed\"], \"dryRun\": true}")
                .statusCode(200)
                .body("queued", equalTo(0));
        assertThat(HeldPlaces.read("select id from delivery where ticket_id = '" + ticket + "'"))
                .as("a dry run changes nothing")
                .isEmpty();
        String begun = post(replays, "{" + span + "}").statusCode(202).extract().path("id");

        eventually(() ->
                asOperator(replays + "/" + begun).body("state", equalTo("done")).body("queued", equalTo(1)));
        eventually(() -> assertThat(board.receiver.ofType("nl.schoolbel.ticket-handed-over.v1"))
                .singleElement()
                .satisfies(webhook -> assertThat(webhook.proven()).isTrue()));
        post(replays, "{" + span + ", \"dryRun\": true}").statusCode(200).body("queued", equalTo(0));
    }

    @Test
    void aReplayOfAllBringsAlsoWhatWasDeliveredButNotWhatWasDropped() throws IOException {
        board = Board.open();
        UUID ticket = board.offered(now());
        onlyDelivery(ticket);
        String replays = "/beheerpartners/" + board.beheerpartner + "/endpoints/" + board.endpoint() + "/replays";
        String from = "{\"from\": \"" + now().minusSeconds(3600) + "\", ";

        post(replays, from + "\"which\": \"dead\", \"dryRun\": true}").body("queued", equalTo(0));
        post(replays, from + "\"which\": \"all\"}").statusCode(202);
        eventually(() -> assertThat(board.receiver.received())
                .hasSize(2)
                .extracting(Receiver.Received::webhookId)
                .containsOnly(board.receiver.received().get(0).webhookId()));
        onlyDelivery(ticket);
        HeldPlaces.run("update webhook_message set payload = null where ticket_id = '" + ticket + "'");
        post(replays, from + "\"which\": \"all\", \"dryRun\": true}")
                .body("queued", equalTo(0))
                .body("gone", equalTo(1));
        post(replays, "{\"from\": \"2020-01-01T00:00:00Z\", \"which\": \"all\", \"types\": [\"no-such\"]}")
                .statusCode(400)
                .body("errors.pointer", contains("/from", "/types/0"));
    }

    @Test
    void ofAnEndpointWithARateOfOnePerMinuteOneIsSentAndTheOthersWait() throws IOException {
        board = Board.open();
        String ofEndpoint = " where endpoint_id = '" + board.endpoint() + "'";
        HeldPlaces.run("update endpoint set rate_per_minute = 1 where id = '" + board.endpoint() + "'");
        for (int i = 0; i < 3; i++) {
            board.handedOver(now());
        }

        eventually(() -> assertThat(HeldPlaces.read("select state from delivery" + ofEndpoint))
                .containsExactlyInAnyOrder("delivered", "waiting", "waiting"));
        assertThat(board.receiver.received()).hasSize(1);
        assertThat(HeldPlaces.read("select 1 from endpoint_health" + ofEndpoint
                        + " and next_slot_at > now() + interval '20 seconds'"))
                .hasSize(1);
    }

    @Test
    void whatWaitsForAnEndedEndpointIsGivenUpAndAllOfItGoesAfter400Days() throws IOException {
        board = Board.open();
        UUID ticket = board.offered(now());
        onlyDelivery(ticket);
        HeldPlaces.run("update endpoint set state = 'ended' where id = '" + board.endpoint()
                + "'; update delivery set state = 'waiting', ended_at = null where ticket_id = '" + ticket + "'");

        sweep.endAtEndedEndpoints();

        assertThat(HeldPlaces.read(
                        "select state from delivery where ended_at is not null and ticket_id = '" + ticket + "'"))
                .containsExactly("dead");
        age(ticket, "399 days");
        sweep.removeOldMessages();
        assertThat(HeldPlaces.read("select id from webhook_message where ticket_id = '" + ticket + "'"))
                .hasSize(1);
        age(ticket, "401 days");
        sweep.removeOldMessages();
        assertThat(HeldPlaces.read("select id from webhook_message where ticket_id = '" + ticket + "'"))
                .isEmpty();
        assertThat(HeldPlaces.read("select id from delivery where ticket_id = '" + ticket + "'"))
                .isEmpty();
    }

    @Test
    void anUrgentEscalationThatDoesNotArriveIsMailedToTheManagerOnce() throws IOException {
        board = Board.open();
        String manager = managerIsMailed();
        UUID ticket = board.offered(now());
        board.tell(
                ticket,
                "ticket-priority-changed",
                3,
                now(),
                "\"schoolId\": \"%s\", \"previousPriority\": 2, \"priority\": 1, \"endsDispute\": false"
                        .formatted(board.school));
        eventually(() -> assertThat(board.receiver.ofType("nl.schoolbel.ticket-priority-changed.v1"))
                .hasSize(1));
        board.receiver.answers(503);
        moveClock(31 * 60);
        eventually(() -> board.read("/escalations?ticketId=" + ticket)
                .body("items[0].receivers.find { it.receiver == 'beheerpartner' }.state", equalTo("waiting")));
        moveClock(42 * 60);

        eventually(() -> board.read("/escalations?ticketId=" + ticket)
                .body("items[0].receivers.find { it.receiver == 'beheerpartner-by-mail' }.state", equalTo("told")));
        assertThat(TestMail.running().to(manager))
                .singleElement()
                .asString()
                .contains("[T-000001] Escalatie niet bezorgd, niveau 1: in behandeling nemen");
        board.read("/deliveries?ticketId=" + ticket)
                .body("items.find { it.type == 'ticket-escalated' }.mailedAt", notNullValue());
    }

    @Test
    void anEndpointThatSaysThatItIsGoneEndsWithANotice() throws IOException {
        board = Board.open();
        String manager = managerIsMailed();
        board.receiver.answers(410);
        UUID ticket = board.handedOver(now());

        eventually(() -> board.read("/deliveries?ticketId=" + ticket).body("items.state", contains("dead")));
        moveClock(10);
        eventually(() -> assertThat(TestMail.running().to(manager))
                .singleElement()
                .asString()
                .contains("van Beheer Noord")
                .doesNotContain(board.receiver.url()));
        post("/deliveries/" + onlyDelivery(ticket) + "/resends", "{}")
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:schoolbel:endpoint-ended"));
    }

    @Test
    void aBeheerpartnerSeesItsOwnDeliveriesOnly() throws IOException {
        board = Board.open();
        UUID ticket = board.offered(now());
        String delivery = onlyDelivery(ticket);
        String endpoint = board.read("/deliveries/" + delivery).extract().path("endpointId");

        as(board.beheerpartner, "/deliveries?endpointId=" + endpoint)
                .statusCode(200)
                .body("items", hasSize(1));
        as(UUID.randomUUID(), "/deliveries?endpointId=" + endpoint).statusCode(404);
        as(UUID.randomUUID(), "/deliveries/" + delivery).statusCode(404);
        as(board.beheerpartner, "/deliveries?state=dead").statusCode(400);
    }

    @Test
    void anOutageIsProbedAndItsEndMakesAllThatWaitsDue() throws IOException {
        board = Board.open();
        board.receiver.answers(503);
        for (int i = 0; i < 12; i++) {
            board.handedOver(now());
        }
        String ofEndpoint = " where endpoint_id = '" + board.endpoint() + "'";
        eventually(() -> assertThat(HeldPlaces.read("select failures from endpoint_health" + ofEndpoint
                        + " and open_until is not null and pauses > 0"))
                .as("open, and probed in vain")
                .hasSize(1));
        assertThat(HeldPlaces.read("select id from delivery" + ofEndpoint + " and attempts > rung"))
                .as("tried in vain without a step on its ladder")
                .isNotEmpty();
        int spent = Integer.parseInt(
                HeldPlaces.read("select sum(rung) from delivery" + ofEndpoint).get(0));

        board.receiver.answers(204);

        eventually(
                () -> assertThat(HeldPlaces.read("select id from delivery" + ofEndpoint + " and state = 'delivered'"))
                        .hasSize(12));
        assertThat(Integer.parseInt(HeldPlaces.read("select sum(rung) from delivery" + ofEndpoint)
                        .get(0)))
                .as("each took one more, the one that arrived")
                .isEqualTo(spent + 12);
        assertThat(HeldPlaces.read("select failures from endpoint_health" + ofEndpoint))
                .containsExactly("0");
    }

    private static void age(UUID ticket, String by) {
        HeldPlaces.run("update webhook_message set created_at = now() - interval '" + by + "' where ticket_id = '"
                + ticket + "'");
    }

    private String managerIsMailed() {
        String manager = "d-" + board.beheerpartner + "@beheer.example";
        given().auth()
                .oauth2(Tokens.operator().sign())
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v0\"")
                .body("{\"addresses\": [{\"role\": \"Servicemanager\", \"email\": \"%s\"}]}".formatted(manager))
                .put(Board.SLA + "/beheerpartners/" + board.beheerpartner + "/managers")
                .then()
                .statusCode(200);
        return manager;
    }

    private String onlyDelivery(UUID ticket) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> board.read("/deliveries?ticketId=" + ticket)
                        .body("items", hasSize(1))
                        .body("items[0].endedAt", notNullValue()));
        return board.read("/deliveries?ticketId=" + ticket).extract().path("items[0].id");
    }

    private static ValidatableResponse asOperator(String path) {
        return given().auth()
                .oauth2(Tokens.operator().sign())
                .get(Board.SLA + path)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse as(UUID beheerpartner, String path) {
        return given().auth()
                .oauth2(Tokens.beheerpartner(beheerpartner).sign())
                .get(Board.SLA + path)
                .then();
    }

    private static ValidatableResponse post(String path, String body) {
        return given().auth()
                .oauth2(Tokens.operator().sign())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(Board.SLA + path)
                .then();
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(assertion);
    }
}
