package nl.schoolbel.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.events.EventExamples;
import nl.schoolbel.events.EventTypes;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.envelope.Topics;
import nl.schoolbel.events.sla.SlaEvents;
import nl.schoolbel.platform.inbox.Inbox;
import nl.schoolbel.platform.inbox.InboxConsumer;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.events.IncomingRecord;
import nl.schoolbel.tickets.board.Board;
import nl.schoolbel.tickets.hearing.NoteConsumer;
import nl.schoolbel.tickets.hearing.SlaConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What other services tell: once or twice, in any order, with what we do not know yet. */
@OnRealParts
class HeardEventsTest {

    @Inject
    Inbox inbox;

    @Inject
    SlaConsumer sla;

    @Inject
    NoteConsumer notes;

    @Inject
    Sql sql;

    private Board board;

    @BeforeEach
    void importSchool() {
        board = Board.imported();
    }

    @Test
    void everyEventEverPublishedIsTakenAndASecondTimeChangesNothing() throws Exception {
        UUID ticket = board.handedOver();
        for (EventType<?> type : EventTypes.all()) {
            ObjectNode example = (ObjectNode) EventJson.mapper().readTree(EventExamples.example(type));
            example.put("fieldOfTomorrow", "unknown to us");
            if (example.has("ticketId")) {
                example.put("ticketId", ticket.toString());
            }
            ConsumerRecord<String, byte[]> told = new IncomingRecord(
                            type.topic().name(), type.type(), ticket)
                    .data(example.toString())
                    .build();
            for (InboxConsumer consumer : List.of(sla, notes)) {
                inbox.take(consumer, told);
                Map<String, Long> once = rows(ticket);
                inbox.take(consumer, told);
                assertThat(rows(ticket)).as(type.type()).isEqualTo(once);
            }
            assertThat(deadLetters(ticket)).as(type.type()).isZero();
        }
    }

    @Test
    void aTypeThatWeDoNotKnowIsPassedOver() {
        UUID ticket = board.reported();
        Map<String, Long> before = rows(ticket);

        inbox.take(
                sla,
                new IncomingRecord(Topics.SLA.name(), "nl.schoolbel.moon-is-full.v1", ticket)
                        .data("{\"ticketId\": \"" + ticket + "\"}")
                        .build());

        assertThat(rows(ticket)).isEqualTo(before);
        assertThat(deadLetters(ticket)).isZero();
    }

    @Test
    void theDueMomentsWithTheHighestSequenceStand() throws Exception {
        UUID ticket = board.reported();

        hear(dueMoments(ticket, "running", 5));
        hear(dueMoments(ticket, "paused", 4));
        assertThat(stateOfDueMoment(ticket)).isEqualTo("running");
        hear(dueMoments(ticket, "met", 6));
        assertThat(stateOfDueMoment(ticket)).isEqualTo("met");
    }

    @Test
    void theTimelineTellsWhenSomethingIsDueAtAnotherMomentAndNotThatItWasMet() throws Exception {
        UUID ticket = board.reported();

        hear(dueMoments(ticket, "running", "2026-11-24T10:00:00Z", 1));
        hear(dueMoments(ticket, "breached", "2026-11-24T10:00:00Z", 2));
        hear(dueMoments(ticket, "running", "2026-11-24T12:00:00Z", 4));
        hear(dueMoments(ticket, "running", "2026-11-24T11:00:00Z", 3));

        board.teacher
                .get("/tickets/" + ticket + "/timeline")
                .then()
                .body("items.findAll { it.what == 'due-moments-set' }.size()", equalTo(2))
                .body("items.findAll { it.what == 'due-moments-set' }[0].detail.fromDueMoments", empty())
                .body(
                        "items.findAll { it.what == 'due-moments-set' }[0].detail.toDueMoments.dueAt",
                        equalTo(List.of("2026-11-24T10:00:00Z")))
                .body(
                        "items.findAll { it.what == 'due-moments-set' }[1].detail.fromDueMoments.dueAt",
                        equalTo(List.of("2026-11-24T10:00:00Z")))
                .body(
                        "items.findAll { it.what == 'due-moments-set' }[1].detail.toDueMoments.dueAt",
                        equalTo(List.of("2026-11-24T12:00:00Z")));
    }

    @Test
    void anAnswerThatIsHeardBeforeItsEscalationWaitsForIt() throws Exception {
        UUID ticket = board.reported();
        UUID escalation = UUID.randomUUID();

        hear(example(SlaEvents.ESCALATION_ACKNOWLEDGED, ticket, escalation, 2));
        assertThat(escalations(ticket)).isEmpty();
        hear(example(SlaEvents.ESCALATED, ticket, escalation, 1));

        assertThat(escalations(ticket)).hasSize(1);
        assertThat(escalations(ticket).get(0)).containsKeys("acknowledgedAt", "escalatedAt");
    }

    @Test
    void aHandOverThatIsOverIsNotBroughtBack() throws Exception {
        UUID ticket = board.handedOver();
        ObjectNode late =
                tree(SlaEvents.UNMATCHED).put("ticketId", ticket.toString()).put("handOver", 2);

        hear(new IncomingRecord(Topics.SLA.name(), SlaEvents.UNMATCHED.type(), ticket)
                .data(late.toString())
                .build());

        assertThat(board.contactpersoon.stateOf(ticket)).isEqualTo("handed-over");
    }

    private void hear(ConsumerRecord<String, byte[]> told) {
        inbox.take(sla, told);
    }

    private ConsumerRecord<String, byte[]> dueMoments(UUID ticket, String state, long sequence) throws Exception {
        return dueMoments(ticket, state, "2026-11-24T10:00:00Z", sequence);
    }

    private ConsumerRecord<String, byte[]> dueMoments(UUID ticket, String state, String dueAt, long sequence)
            throws Exception {
        ObjectNode data = tree(SlaEvents.DUE_MOMENTS_SET).put("ticketId", ticket.toString());
        data.putArray("dueMoments")
                .addObject()
                .put("target", "resolution")
                .put("dueAt", dueAt)
                .put("state", state);
        return new IncomingRecord(Topics.SLA.name(), SlaEvents.DUE_MOMENTS_SET.type(), ticket)
                .sequence(sequence)
                .data(data.toString())
                .build();
    }

    private static ConsumerRecord<String, byte[]> example(
            EventType<?> type, UUID ticket, UUID escalation, long sequence) throws Exception {
        ObjectNode data = tree(type).put("ticketId", ticket.toString()).put("escalationId", escalation.toString());
        return new IncomingRecord(type.topic().name(), type.type(), ticket)
                .sequence(sequence)
                .data(data.toString())
                .build();
    }

    private static ObjectNode tree(EventType<?> type) throws Exception {
        JsonNode example = EventJson.mapper().readTree(EventExamples.example(type));
        return (ObjectNode) example;
    }

    private String stateOfDueMoment(UUID ticket) {
        return board.teacher.get("/tickets/" + ticket).path("dueMoments[0].state");
    }

    private List<Map<String, Object>> escalations(UUID ticket) {
        return board.teacher.get("/tickets/" + ticket).path("escalations");
    }

    /** How much there is of everything that an event about a ticket may add to; others change on their own meanwhile. */
    private Map<String, Long> rows(UUID ticket) {
        return Map.of(
                "history", count("select count(*) from ticket_history where ticket_id = ?", ticket),
                "comments", count("select count(*) from comment where ticket_id = ?", ticket),
                "escalations", count("select count(*) from escalation where ticket_id = ?", ticket),
                "updates", count("select count(*) from beheerpartner_update where ticket_id = ?", ticket),
                "told", count("select coalesce(sum(last), 0) from outbox_sequence where key = ?", ticket.toString()));
    }

    private long deadLetters(UUID key) {
        return count("select count(*) from dead_letter where key = ?", key.toString());
    }

    private long count(String query, Object of) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.query(query, row -> row.getLong(1), of).get(0));
    }
}
