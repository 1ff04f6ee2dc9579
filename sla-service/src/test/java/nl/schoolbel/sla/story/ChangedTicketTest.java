package nl.schoolbel.sla.story;

import static nl.schoolbel.sla.story.Board.moveClock;
import static nl.schoolbel.sla.story.Board.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.events.RecordedEvent;
import nl.schoolbel.platform.testkit.events.RecordedEvents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tickets that change under way: another priority, or merged into another one. */
@OnRealParts
class ChangedTicketTest {

    private static final String SLA_TOPIC = "schoolbel.sla.v1";
    private static final String DUE_MOMENTS = "nl.schoolbel.due-moments-set.v1";

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
    void aHigherPriorityMovesTheDueMomentsAndIsToldToTheBeheerpartner() {
        Instant at = now();
        UUID ticket = board.offered(at);

        try (RecordedEvents events = RecordedEvents.of(SLA_TOPIC)) {
            events.awaitCount(DUE_MOMENTS, ticket, 1);
            delivered("ticket-handed-over", 1);
            moveClock(40 * 60);
            Instant changedAt = at.plusSeconds(40 * 60);
            UUID change = board.tell(ticket, "ticket-priority-changed", 3, changedAt, toPriorityOne(board.school));
            board.tellAgain(change, ticket, "ticket-priority-changed", 3, changedAt, toPriorityOne(board.school));

            events.awaitCount("nl.schoolbel.sla-breached.v1", ticket, 1);
            delivered("ticket-priority-changed", 1);
            assertThat(board.receiver.ofType("nl.schoolbel.ticket-priority-changed.v1"))
                    .singleElement()
                    .satisfies(webhook -> {
                        assertThat(webhook.data().get("priority").asInt()).isEqualTo(1);
                        assertThat(Instant.parse(
                                        webhook.data().get("resolutionDueAt").asText()))
                                .isBetween(at.plusSeconds(2 * 3600 - 1), at.plusSeconds(2 * 3600));
                    });
            // Anything that is heard after it folds the clocks again; the breach must stand.
            board.tell(ticket, "ticket-accepted", 4, changedAt.plusSeconds(60), school());
            dueMomentsTold(events, ticket, "met-late");
            assertThat(events.ofKey(ticket).stream().map(RecordedEvent::type))
                    .containsOnlyOnce("nl.schoolbel.sla-breached.v1")
                    .doesNotContain("nl.schoolbel.sla-breach-overturned.v1");
        }
    }

    @Test
    void aPriorityIsNotTakenBackByAnOlderEventThatIsHeardLater() {
        Instant at = now();
        UUID ticket = board.offered(at);
        delivered("ticket-handed-over", 1);

        board.tell(ticket, "ticket-priority-changed", 4, at, toPriorityOne(board.school));
        board.tell(ticket, "ticket-handed-over", 3, at, board.handOver(2));

        delivered("ticket-handed-over", 2);
        assertThat(board.receiver
                        .ofType("nl.schoolbel.ticket-handed-over.v1")
                        .get(1)
                        .data()
                        .get("priority")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aMergedTicketEndsWithoutVerdictAndTheBeheerpartnerHearsWhichOneGoesOn() {
        UUID kept = board.handedOver(now());
        UUID ticket = board.handedOver(now());
        delivered("ticket-handed-over", 2);

        board.tell(
                ticket,
                "ticket-merged",
                3,
                now(),
                school() + ", \"into\": \"%s\", \"reportedAt\": \"%s\"".formatted(kept, now()));

        try (RecordedEvents events = RecordedEvents.of(SLA_TOPIC)) {
            dueMomentsTold(events, ticket, "ended");
            delivered("ticket-merged", 1);
            assertThat(board.receiver.ofType("nl.schoolbel.ticket-merged.v1"))
                    .singleElement()
                    .satisfies(webhook -> {
                        assertThat(webhook.data().get("ticketId").asText()).isEqualTo(ticket.toString());
                        assertThat(webhook.data().get("intoTicketId").asText()).isEqualTo(kept.toString());
                        assertThat(webhook.data().get("intoNumber").asText()).isEqualTo("T-000001");
                    });
            moveClock(61 * 60);
            events.awaitCount("nl.schoolbel.sla-breached.v1", kept, 1);
            assertThat(events.ofKey(ticket).stream().map(RecordedEvent::type))
                    .doesNotContain("nl.schoolbel.sla-breached.v1", "nl.schoolbel.mark-passed.v1");
        }
    }

    /** The members of a change from priority 2 to 1. */
    static String toPriorityOne(UUID school) {
        return "\"schoolId\": \"%s\", \"previousPriority\": 2, \"priority\": 1, \"endsDispute\": false"
                .formatted(school);
    }

    private String school() {
        return "\"schoolId\": \"%s\"".formatted(board.school);
    }

    private void delivered(String type, int count) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(board.receiver.ofType("nl.schoolbel." + type + ".v1"))
                        .hasSize(count));
    }

    private static void dueMomentsTold(RecordedEvents events, UUID ticket, String acknowledge) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            List<RecordedEvent> told = events.ofKey(ticket).stream()
                    .filter(event -> event.type().equals(DUE_MOMENTS))
                    .toList();
            assertThat(told).isNotEmpty();
            assertThat(told.get(told.size() - 1).body().get("dueMoments").findValuesAsText("state"))
                    .contains(acknowledge);
        });
    }
}
