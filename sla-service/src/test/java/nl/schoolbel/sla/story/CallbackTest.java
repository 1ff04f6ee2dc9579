package nl.schoolbel.sla.story;

import static io.restassured.RestAssured.given;
import static nl.schoolbel.sla.story.Board.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.events.RecordedEvents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnRealParts
class CallbackTest {

    private static final String OTHER_SECRET = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";

    private Board board;
    private UUID ticket;

    @BeforeEach
    void handOver() throws IOException {
        board = Board.open();
        ticket = board.handedOver(now());
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(board.receiver.received()).isNotEmpty());
    }

    @AfterEach
    void closeBoard() {
        board.close();
    }

    @Test
    void aForgedCallbackIsRefusedAndChangesNothing() {
        board.callback("forged", accept(), OTHER_SECRET, now())
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:schoolbel:signature-refused"));

        nothingWasTold();
    }

    @Test
    void anOldCallbackIsRefusedAndChangesNothing() {
        board.callback("old", accept(), now().minusSeconds(310)).statusCode(401);

        nothingWasTold();
    }

    @Test
    void theSameCallbackTwiceHasOneEffect() {
        UUID first = UUID.fromString(board.callback("twice-" + ticket, accept())
                .statusCode(202)
                .extract()
                .path("updateId"));
        UUID second = UUID.fromString(board.callback("twice-" + ticket, accept())
                .statusCode(200)
                .extract()
                .path("updateId"));

        assertThat(second).isEqualTo(first);
        try (RecordedEvents events = RecordedEvents.of("schoolbel.sla.v1")) {
            events.awaitCount("nl.schoolbel.beheerpartner-update-received.v1", ticket, 1);
        }
        board.read("/updates/" + first).body("result", equalTo("received"));
    }

    @Test
    void everyBadFieldIsNamedAtOnceAndNothingIsStored() {
        board.callback(
                        "bad-" + ticket,
                        "{\"ticketId\": \"no\", \"action\": \"explode\", \"reference\": 7, \"colour\": \"red\"}")
                .statusCode(400)
                .body("errors.pointer", hasItems("/data/ticketId", "/data/action", "/data/reference", "/data/colour"));
        nothingWasTold();
    }

    @Test
    void aResolutionWithoutCauseOrTextIsRefused() {
        board.callback("bare-" + ticket, "{\"ticketId\": \"%s\", \"action\": \"resolve\"}".formatted(ticket))
                .statusCode(400)
                .body("errors", hasSize(2))
                .body("errors.pointer", hasItems("/data/causeGiven", "/data/textGiven"));
    }

    @Test
    void aTicketOfAnotherBeheerpartnerIsUnknown() throws IOException {
        try (Board other = Board.open()) {
            other.callback("other-" + ticket, accept()).statusCode(404);
        }
        nothingWasTold();
    }

    @Test
    void aRefusedUpdateIsReadableAndToldBack() {
        UUID update = UUID.fromString(board.callback("refused-" + ticket, accept())
                .statusCode(202)
                .extract()
                .path("updateId"));

        board.tell(
                ticket,
                "beheerpartner-update-refused",
                3,
                now(),
                "\"updateId\": \"%s\", \"problem\": \"action-not-possible\", \"allowedActions\": [\"resolve\"]"
                        .formatted(update));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> board.read("/updates/" + update)
                        .body("result", equalTo("refused"))
                        .body("problem", equalTo("action-not-possible")));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(board.receiver.ofType("nl.schoolbel.update-refused.v1"))
                        .singleElement()
                        .satisfies(webhook -> assertThat(
                                        webhook.data().get("updateId").asText())
                                .isEqualTo(update.toString())));
    }

    @Test
    void anotherSchoolSeesNothingOfTheTicket() {
        for (String path : new String[] {
            "/tickets/" + ticket + "/clocks", "/escalations?ticketId=" + ticket, "/deliveries?ticketId=" + ticket
        }) {
            given().auth()
                    .oauth2(Tokens.contactpersoon(UUID.randomUUID()).sign())
                    .get(Board.SLA + path)
                    .then()
                    .statusCode(404);
        }
    }

    private String accept() {
        return "{\"ticketId\": \"%s\", \"action\": \"accept\", \"reference\": \"BP-1001\"}".formatted(ticket);
    }

    private void nothingWasTold() {
        try (RecordedEvents events = RecordedEvents.of("schoolbel.sla.v1")) {
            assertThat(events.ofKey(ticket).stream().map(event -> event.type()))
                    .doesNotContain("nl.schoolbel.beheerpartner-update-received.v1");
        }
    }
}
