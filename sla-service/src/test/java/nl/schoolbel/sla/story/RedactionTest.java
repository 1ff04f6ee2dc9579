package nl.schoolbel.sla.story;

import static nl.schoolbel.sla.story.Board.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import nl.schoolbel.platform.inbox.DeadLetterStore;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.events.RecordedEvents;
import nl.schoolbel.platform.testkit.parts.HeldPlaces;
import nl.schoolbel.sla.gateway.delivery.DeliverySweep;
import org.junit.jupiter.api.Test;

/** What tickets-service takes out of a ticket goes here too. */
@OnRealParts
class RedactionTest {

    @Inject
    DeliverySweep deliveries;

    @Inject
    DeadLetterStore letters;

    @Test
    void redactedWordsLeaveTheCopyAndEveryPayloadAndTheBeheerpartnerIsTold() throws IOException {
        try (Board board = Board.open()) {
            UUID ticket = board.handedOver(now());
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(board.receiver.ofType("nl.schoolbel.ticket-handed-over.v1"))
                            .hasSize(1));
            assertThat(rowsHolding(ticket, "Zwart beeld in lokaal 4")).isEqualTo(2);

            board.redacts(ticket, "description");

            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(board.receiver.ofType("nl.schoolbel.ticket-text-redacted.v1"))
                            .singleElement()
                            .satisfies(webhook -> {
                                assertThat(webhook.proven()).isTrue();
                                assertThat(webhook.data().get("what").asText()).isEqualTo("description");
                                assertThat(webhook.data().get("ticketId").asText())
                                        .isEqualTo(ticket.toString());
                            }));
            assertThat(rowsHolding(ticket, "Zwart beeld in lokaal 4")).isZero();
            assertThat(rowsHolding(ticket, "Digibord doet niets")).isEqualTo(2);
        }
    }

    @Test
    void theTitleGoesAlsoFromRecordsThatWereNotTaken() throws IOException {
        try (Board board = Board.open()) {
            UUID ticket = board.handedOver(now());
            awaitHandOver(board);
            letterHolding(ticket, "Digibord doet niets");
            assertThat(HeldPlaces.read("select id from dead_letter where key = '" + ticket
                            + "' and convert_from(value, 'UTF8') like '%Digibord doet niets%'"))
                    .hasSize(1);

            board.redacts(ticket, "title");

            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(rowsHolding(ticket, "Digibord doet niets"))
                            .isZero());
            assertThat(HeldPlaces.read("select id from dead_letter where key = '" + ticket
                            + "' and convert_from(value, 'UTF8') like '%Digibord doet niets%'"))
                    .isEmpty();
            assertThat(rowsHolding(ticket, "Zwart beeld in lokaal 4")).isEqualTo(2);
        }
    }

    @Test
    void whenItsTimeIsOverAllWordsGoAndTheBeheerpartnerIsNotTold() throws IOException {
        try (Board board = Board.open()) {
            UUID ticket = board.handedOver(now());
            awaitHandOver(board);
            letterHolding(ticket, "Digibord doet niets");

            board.redacts(ticket, "everything");

            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(rowsHolding(ticket, "Digibord doet niets"))
                            .isZero());
            assertThat(rowsHolding(ticket, "Zwart beeld in lokaal 4")).isZero();
            assertThat(HeldPlaces.read("select state from dead_letter where key = '" + ticket + "' and value is null"))
                    .containsExactly("discarded");
            assertThat(HeldPlaces.read("select id from delivery where ticket_id = '" + ticket
                            + "' and type = 'ticket-text-redacted'"))
                    .isEmpty();
        }
    }

    @Test
    void whoeverWasToldOfATicketHearsOfARedactionAlsoWhenAnIncidentSpeaksForItNow() throws IOException {
        try (Board board = Board.open()) {
            UUID ticket = board.handedOver(now());
            awaitHandOver(board);
            HeldPlaces.run("update ticket_copy set beheerpartner_id = null, major_incident_id = gen_random_uuid()"
                    + " where id = '" + ticket + "'");

            board.redacts(ticket, "title");

            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(board.receiver.ofType("nl.schoolbel.ticket-text-redacted.v1"))
                            .hasSize(1));
        }
    }

    @Test
    void whatABeheerpartnersSystemSaysLeavesMasked() throws IOException {
        try (Board board = Board.open();
                RecordedEvents events = RecordedEvents.of("schoolbel.ticket-texts.v1")) {
            UUID ticket = board.handedOver(now());
            awaitHandOver(board);
            board.callback("masked-" + ticket, """
                    {"ticketId": "%s", "action": "comment", "text": "Bel 06-12345678 even"}""".formatted(ticket)).statusCode(202);

            assertThat(events.await("nl.schoolbel.note-received.v1", ticket)
                            .body()
                            .get("text")
                            .asText())
                    .isEqualTo("Bel [telefoonnummer] even");
        }
    }

    @Test
    void payloadsAndSettledLettersLoseTheirWordsAfterAWeek() throws IOException {
        try (Board board = Board.open()) {
            UUID ticket = board.handedOver(now());
            awaitHandOver(board);
            letterHolding(ticket, "Digibord doet niets");
            HeldPlaces.run("update dead_letter set state = 'replayed', settled_at = now() - interval '6 days 23 hours'"
                    + " where key = '" + ticket + "'");
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(HeldPlaces.read(
                                    "select id from delivery where ended_at is not null and ticket_id = '" + ticket
                                            + "'"))
                            .hasSize(1));
            HeldPlaces.run("update webhook_message set created_at = now() - interval '8 days' where ticket_id = '"
                    + ticket + "'");
            HeldPlaces.run("update delivery set ended_at = now() - interval '6 days 23 hours' where ticket_id = '"
                    + ticket + "'");

            deliveries.dropOldPayloads();
            letters.dropOldValues();
            assertThat(rowsHolding(ticket, "Digibord doet niets")).isEqualTo(2);
            HeldPlaces.run("update dead_letter set settled_at = now() - interval '7 days 1 minute' where key = '"
                    + ticket + "'");
            HeldPlaces.run("update delivery set ended_at = now() - interval '7 days 1 minute' where ticket_id = '"
                    + ticket + "'");
            deliveries.dropOldPayloads();
            letters.dropOldValues();

            assertThat(rowsHolding(ticket, "Digibord doet niets"))
                    .as("the copy")
                    .isEqualTo(1);
            assertThat(HeldPlaces.read("select id from dead_letter where value is null and key = '" + ticket + "'"))
                    .hasSize(1);
        }
    }

    private static void awaitHandOver(Board board) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(board.receiver.ofType("nl.schoolbel.ticket-handed-over.v1"))
                        .hasSize(1));
    }

    private static void letterHolding(UUID ticket, String title) {
        HeldPlaces.run(
                "insert into dead_letter (id, consumer, topic, partition_no, offset_no, key, headers, value, fault,"
                        + " state, failed_at) values (gen_random_uuid(), 'of-a-test', 'schoolbel.ticket-texts.v1', 0, "
                        + Math.abs(ticket.getLeastSignificantBits()) + ", '" + ticket
                        + "', '{\"ce_type\": \"nl.schoolbel.texts-set.v1\"}', convert_to('{\"title\": \"" + title
                        + "\"}', 'UTF8'), 'broken', 'waiting', now())");
    }

    /** Of the copy and the deliveries of a ticket. */
    private static int rowsHolding(UUID ticket, String text) {
        return Integer.parseInt(HeldPlaces.read("select (select count(*) from ticket_copy t where id = '" + ticket
                        + "' and t::text like '%" + text
                        + "%') + (select count(*) from webhook_message where ticket_id = '"
                        + ticket + "' and payload like '%" + text + "%')")
                .get(0));
    }
}
