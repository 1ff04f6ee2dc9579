package nl.schoolbel.sla.story;

import static nl.schoolbel.sla.story.Board.moveClock;
import static nl.schoolbel.sla.story.Board.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.events.RecordedEvents;
import nl.schoolbel.platform.testkit.parts.HeldPlaces;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnRealParts
class LateTicketTest {

    private static final String SLA_TOPIC = "schoolbel.sla.v1";
    private static final long HOUR = 3600;

    private Board board;

    @BeforeEach
    void openBoard() throws IOException {
        board = Board.open();
    }

    @AfterEach
    void closeBoard() {
        moveClock(0);
        board.close();
    }

    @Test
    void aHandOverIsToldToTheBeheerpartnerWithProofAndDueMoments() {
        Instant at = now();

        UUID ticket = board.handedOver(at);

        eventually(() -> assertThat(board.receiver.ofType("nl.schoolbel.ticket-handed-over.v1"))
                .singleElement()
                .satisfies(webhook -> {
                    assertThat(webhook.proven()).isTrue();
                    assertThat(webhook.webhookId())
                            .isEqualTo(webhook.event().get("id").asText());
                    assertThat(webhook.data().get("title").asText()).isEqualTo("Digibord doet niets");
                    assertThat(webhook.data().at("/school/phone").asText()).isEqualTo("0201234567");
                    assertThat(Instant.parse(
                                    webhook.data().get("acknowledgeDueAt").asText()))
                            .isBetween(at.plusSeconds(HOUR - 1), at.plusSeconds(HOUR));
                }));
        eventually(() -> board.read("/deliveries?ticketId=" + ticket)
                .statusCode(200)
                .body("items[0].state", equalTo("delivered"))
                .body("items[0].log[0].status", equalTo(204)));
    }

    @Test
    void aLateTicketIsWarnedBreachedAndEscalatedOnceEach() {
        UUID ticket = board.offered(now());
        clockIs(ticket, "running");

        moveClock(46 * 60);
        try (RecordedEvents events = RecordedEvents.of(SLA_TOPIC)) {
            events.awaitCount("nl.schoolbel.mark-passed.v1", ticket, 1);
            moveClock(61 * 60);
            events.awaitCount("nl.schoolbel.sla-breached.v1", ticket, 1);
            events.awaitCount("nl.schoolbel.sla-escalated.v1", ticket, 1);
            moveClock(91 * 60);
            events.awaitCount("nl.schoolbel.sla-escalated.v1", ticket, 2);

            assertThat(events.ofKey(ticket).stream().map(event -> event.type()))
                    .containsOnlyOnce("nl.schoolbel.sla-breached.v1", "nl.schoolbel.mark-passed.v1");
        }
        clockIs(ticket, "breached");
        eventually(() -> assertThat(board.receiver.ofType("nl.schoolbel.ticket-escalated.v1"))
                .extracting(webhook -> webhook.data().get("level").asInt())
                .containsExactly(1, 2));
        board.read("/escalations?ticketId=" + ticket)
                .body("items.level", equalTo(java.util.List.of(2, 1)))
                .body("items.target", hasItem("acknowledge"));
    }

    @Test
    void afterADowntimeTheHighestMarkFiresAndTheBreachIsStillTold() {
        UUID ticket = board.offered(now());
        moveClock(2 * HOUR);

        try (RecordedEvents events = RecordedEvents.of(SLA_TOPIC)) {
            events.awaitCount("nl.schoolbel.sla-breached.v1", ticket, 1);
            events.awaitCount("nl.schoolbel.sla-escalated.v1", ticket, 1);

            assertThat(events.await("nl.schoolbel.sla-escalated.v1", ticket)
                            .body()
                            .get("level")
                            .asInt())
                    .isEqualTo(2);
        }
    }

    @Test
    void anAcceptanceThatIsHeardLateOverturnsTheBreach() {
        Instant handedOverAt = now();
        UUID ticket = board.offered(handedOverAt);
        moveClock(HOUR + 60);
        try (RecordedEvents events = RecordedEvents.of(SLA_TOPIC)) {
            events.awaitCount("nl.schoolbel.sla-breached.v1", ticket, 1);

            board.tell(
                    ticket,
                    "ticket-accepted",
                    3,
                    handedOverAt.plusSeconds(HOUR - 1),
                    "\"schoolId\": \"%s\"".formatted(board.school));

            events.awaitCount("nl.schoolbel.sla-breach-overturned.v1", ticket, 1);
        }
        clockIs(ticket, "met");
        eventually(() -> assertThat(board.receiver.ofType("nl.schoolbel.escalation-withdrawn.v1"))
                .hasSize(1));
    }

    @Test
    void anUnansweredUpdateThatCameInTimeHoldsTheMark() throws IOException {
        UUID ticket = board.offered(now());
        clockIs(ticket, "running");
        moveClock(HOUR - 30);
        UUID update = UUID.fromString(
                board.callback("msg-" + ticket, "{\"ticketId\": \"%s\", \"action\": \"accept\"}".formatted(ticket))
                        .statusCode(202)
                        .extract()
                        .path("updateId"));

        moveClock(HOUR + 60);
        try (Board late = Board.withoutEndpoint();
                RecordedEvents events = RecordedEvents.of(SLA_TOPIC)) {
            UUID other = late.handedOver(now());
            // The other ticket breaches at the same moment: when that is told, the held mark had its chance to fire.
            events.awaitCount("nl.schoolbel.sla-breached.v1", other, 1);
            assertThat(events.ofKey(ticket).stream().map(event -> event.type()))
                    .doesNotContain("nl.schoolbel.sla-breached.v1");

            Instant receivedAt = Instant.parse(events.await("nl.schoolbel.beheerpartner-update-received.v1", ticket)
                    .body()
                    .get("occurredAt")
                    .asText());
            board.tell(
                    ticket,
                    "ticket-accepted",
                    3,
                    receivedAt,
                    "\"schoolId\": \"%s\", \"updateId\": \"%s\"".formatted(board.school, update));
            clockIs(ticket, "met");
            assertThat(events.ofKey(ticket).stream().map(event -> event.type()))
                    .doesNotContain("nl.schoolbel.sla-breached.v1");
        }
        board.read("/updates/" + update).body("result", equalTo("applied"));
    }

    @Test
    void aDeadReceiverMakesDeliveriesWaitAndTheFirstSuccessLetsThemAllThrough() {
        board.receiver.answers(503);
        UUID first = board.offered(now());
        UUID second = board.handedOver(now());
        for (UUID ticket : java.util.List.of(first, second)) {
            eventually(() -> board.read("/deliveries?ticketId=" + ticket)
                    .body("items[0].state", equalTo("waiting"))
                    .body("items[0].log", not(empty())));
        }

        board.receiver.answers(204);
        // However many attempts were in vain meanwhile, the next one of the first ticket is due.
        HeldPlaces.run("update delivery set next_attempt_at = now() where ticket_id = '" + first + "'");

        eventually(() -> assertThat(board.receiver.ofType("nl.schoolbel.ticket-handed-over.v1"))
                .extracting(webhook -> webhook.data().get("ticketId").asText())
                .containsExactlyInAnyOrder(first.toString(), second.toString()));
    }

    @Test
    void theSameEventTwiceChangesNothing() {
        Instant at = now();
        UUID ticket = board.handedOver(at);
        clockIs(ticket, "running");
        String members = "\"schoolId\": \"%s\"".formatted(board.school);
        UUID accepted = board.tell(ticket, "ticket-accepted", 3, at.plusSeconds(60), members);
        board.tellAgain(accepted, ticket, "ticket-accepted", 3, at.plusSeconds(60), members);
        board.tell(ticket, "ticket-withdrawn", 4, at.plusSeconds(90), members);

        eventually(() -> assertThat(board.receiver.ofType("nl.schoolbel.ticket-withdrawn.v1"))
                .hasSize(1));
        try (RecordedEvents events = RecordedEvents.of(SLA_TOPIC)) {
            assertThat(events.ofKey(ticket).stream()
                            .filter(event -> event.type().equals("nl.schoolbel.due-moments-set.v1")))
                    .as("handed over, accepted, withdrawn")
                    .hasSize(3);
        }
    }

    private void clockIs(UUID ticket, String state) {
        eventually(() -> board.read("/tickets/" + ticket + "/clocks")
                .statusCode(200)
                .body("items.find { it.target == 'acknowledge' }.state", equalTo(state)));
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(assertion);
    }
}
