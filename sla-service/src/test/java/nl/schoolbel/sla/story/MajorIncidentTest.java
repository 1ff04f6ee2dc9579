package nl.schoolbel.sla.story;

import static nl.schoolbel.sla.story.Board.moveClock;
import static nl.schoolbel.sla.story.Board.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.events.RecordedEvents;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tickets that follow a major incident: late by themselves, but the incident speaks for them. */
@OnRealParts
class MajorIncidentTest {

    private static final String SLA_TOPIC = "schoolbel.sla.v1";
    private static final String BREACHED = "nl.schoolbel.sla-breached.v1";
    private static final String ESCALATED = "nl.schoolbel.sla-escalated.v1";
    private static final long HOUR = 3600;

    private Board board;
    private UUID incident;

    @BeforeEach
    void anIncidentWithTheBeheerpartner() throws IOException {
        board = Board.open();
        incident = board.offered(now());
        eventually(() -> assertThat(webhooks(incident)).containsExactly("ticket-handed-over"));
    }

    @AfterEach
    void closeBoard() {
        moveClock(0);
        board.close();
    }

    @Test
    void onlyTheIncidentEscalatesUntilTheTicketStandsOnItsOwnAgain() {
        UUID child = board.following(incident, now());
        acknowledgeIs(child, "running");

        try (RecordedEvents events = RecordedEvents.of(SLA_TOPIC)) {
            moveClock(46 * 60);
            events.awaitCount("nl.schoolbel.mark-passed.v1", child, 1);
            eventually(() -> assertThat(webhooks(incident)).containsExactly("ticket-handed-over", "ticket-warned"));
            moveClock(HOUR + 60);
            events.awaitCount(BREACHED, child, 1);
            events.awaitCount(ESCALATED, incident, 1);
            eventually(() -> assertThat(webhooks(incident))
                    .containsExactly("ticket-handed-over", "ticket-warned", "ticket-escalated"));
            assertThat(webhooks(child)).isEmpty();

            Instant unlinkedAt = now().plusSeconds(HOUR + 60);
            board.tell(child, "ticket-unlinked", 3, unlinkedAt, linkTo(incident));
            board.tell(child, "ticket-handed-over", 4, unlinkedAt, board.handOver(2));
            eventually(() -> assertThat(webhooks(child)).containsExactly("ticket-handed-over"));
            moveClock(91 * 60);

            assertThat(events.awaitCount(ESCALATED, child, 1)
                            .get(0)
                            .body()
                            .get("level")
                            .asInt())
                    .as("level 1 passed while it was linked")
                    .isEqualTo(2);
            eventually(() -> assertThat(webhooks(child)).containsExactly("ticket-handed-over", "ticket-escalated"));
            events.awaitCount(BREACHED, child, 1);
        }
    }

    @Test
    void aTicketThatIsLinkedAfterItsOwnHandOverIsSilentButGetsAnswers() {
        UUID ticket = board.handedOver(now());
        eventually(() -> assertThat(webhooks(ticket)).containsExactly("ticket-handed-over"));
        board.tell(ticket, "ticket-linked", 3, now(), linkTo(incident));
        board.tell(ticket, "ticket-priority-changed", 4, now(), ChangedTicketTest.toPriorityOne(board.school));
        UUID update = accepts(ticket);

        board.tell(
                ticket,
                "beheerpartner-update-refused",
                5,
                now(),
                "\"updateId\": \"%s\", \"problem\": \"action-not-possible\", \"allowedActions\": []".formatted(update));
        board.tell(ticket, "ticket-withdrawn", 6, now(), school());

        acknowledgeIs(ticket, "ended");
        assertThat(deliveries(ticket)).containsExactly("update-refused", "ticket-linked", "ticket-handed-over");
    }

    @Test
    void aLinkThatIsHeardAfterItsEndChangesNothing() {
        UUID ticket = board.handedOver(now());
        eventually(() -> assertThat(webhooks(ticket)).containsExactly("ticket-handed-over"));

        board.tell(ticket, "ticket-unlinked", 4, now(), linkTo(incident));
        board.tell(ticket, "ticket-linked", 3, now(), linkTo(incident));
        board.tell(ticket, "ticket-withdrawn", 5, now(), school());

        eventually(() -> assertThat(webhooks(ticket)).containsExactly("ticket-handed-over", "ticket-withdrawn"));
    }

    @Test
    void anUpdateOfTheIncidentHoldsTheMarksOfAllUntilEachHasItsAnswer() throws IOException {
        UUID first = board.following(incident, now());
        UUID second = board.following(incident, now());
        for (UUID ticket : List.of(incident, first, second)) {
            acknowledgeIs(ticket, "running");
        }
        moveClock(HOUR - 30);
        UUID update = accepts(incident);
        moveClock(HOUR + 60);

        try (RecordedEvents events = RecordedEvents.of(SLA_TOPIC)) {
            Instant receivedAt = Instant.parse(events.await("nl.schoolbel.beheerpartner-update-received.v1", incident)
                    .body()
                    .get("occurredAt")
                    .asText());
            answer(first, update, receivedAt);
            board.read("/updates/" + update).body("result", equalTo("received"));
            everybodyHadAChanceToBreach(events);
            assertThat(breached(events, incident, first, second)).isEmpty();

            answer(incident, update, receivedAt);
            board.read("/updates/" + update).body("result", equalTo("applied"));
            everybodyHadAChanceToBreach(events);
            assertThat(breached(events, incident, first, second)).isEmpty();

            answer(second, update, receivedAt);
            assertThat(breached(events, incident, first, second)).isEmpty();
        }
    }

    /** Another ticket that is late at once: when its breach is told, every mark before it that may fire has fired. */
    private void everybodyHadAChanceToBreach(RecordedEvents events) throws IOException {
        try (Board late = Board.withoutEndpoint()) {
            events.awaitCount(BREACHED, late.handedOver(now()), 1);
        }
    }

    private static List<UUID> breached(RecordedEvents events, UUID... tickets) {
        return List.of(tickets).stream()
                .filter(ticket -> events.ofKey(ticket).stream()
                        .anyMatch(event -> event.type().equals(BREACHED)))
                .toList();
    }

    private UUID accepts(UUID ticket) {
        return UUID.fromString(
                board.callback("msg-" + ticket, "{\"ticketId\": \"%s\", \"action\": \"accept\"}".formatted(ticket))
                        .statusCode(202)
                        .extract()
                        .path("updateId"));
    }

    private void answer(UUID ticket, UUID update, Instant receivedAt) {
        board.tell(ticket, "ticket-accepted", 3, receivedAt, school() + ", \"updateId\": \"%s\"".formatted(update));
        acknowledgeIs(ticket, "met");
    }

    private String school() {
        return "\"schoolId\": \"%s\"".formatted(board.school);
    }

    private String linkTo(UUID majorIncident) {
        return school() + ", \"majorIncidentId\": \"%s\"".formatted(majorIncident);
    }

    private void acknowledgeIs(UUID ticket, String state) {
        eventually(() -> board.read("/tickets/" + ticket + "/clocks")
                .statusCode(200)
                .body("items.find { it.target == 'acknowledge' }.state", equalTo(state)));
    }

    /** What the beheerpartner got about a ticket, first first. */
    private List<String> webhooks(UUID ticket) {
        return board.receiver.received().stream()
                .filter(one -> one.data().get("ticketId").asText().equals(ticket.toString()))
                .map(one -> one.type().replaceAll("nl\\.schoolbel\\.(.*)\\.v1", "$1"))
                .toList();
    }

    private List<String> deliveries(UUID ticket) {
        return board.read("/deliveries?ticketId=" + ticket).extract().path("items.type");
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(assertion);
    }
}
