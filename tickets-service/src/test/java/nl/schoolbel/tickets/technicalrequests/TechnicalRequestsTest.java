package nl.schoolbel.tickets.technicalrequests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.coaching.CoachingEvents;
import nl.schoolbel.events.coaching.TechnicalRequestPassedOn;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.terms.Urgency;
import nl.schoolbel.events.texts.TechnicalRequest;
import nl.schoolbel.events.texts.TextEvents;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.platform.inbox.Inbox;
import nl.schoolbel.platform.inbox.InboxConsumer;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.events.IncomingRecord;
import nl.schoolbel.platform.testkit.events.RecordedEvent;
import nl.schoolbel.platform.testkit.events.RecordedEvents;
import nl.schoolbel.tickets.board.Board;
import nl.schoolbel.tickets.hearing.CoachingConsumer;
import nl.schoolbel.tickets.hearing.NoteConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a coach passes on becomes a ticket of the school, once, whichever half is heard first. */
@OnRealParts
class TechnicalRequestsTest {

    private static final String WORDS = "Het digibord blijft zwart. Op de laptop zie ik de quiz wel.";
    private static final Instant PASSED_AT = Instant.parse("2026-11-24T09:12:40Z");

    @Inject
    Inbox inbox;

    @Inject
    CoachingConsumer coaching;

    @Inject
    NoteConsumer texts;

    @Inject
    TechnicalRequests requests;

    @Inject
    Sql sql;

    private final UUID request = UUID.randomUUID();
    private final UUID ticket = UUID.randomUUID();
    private final UUID tool = UUID.randomUUID();
    private Board board;

    @BeforeEach
    void importSchool() {
        board = Board.imported();
    }

    @Test
    void factsFirstAndEachHalfTwiceMakeOneTicketThatIsNobodysOwn() {
        passedOn(board.school, 1);
        passedOn(board.school, 2);
        board.contactpersoon.get("/tickets/" + ticket).then().statusCode(404);
        words(1);
        words(2);
        passedOn(board.school, 3);

        board.contactpersoon
                .get("/tickets/" + ticket)
                .then()
                .statusCode(200)
                .body("title", equalTo("Het digibord blijft zwart."))
                .body("description", equalTo(WORDS))
                .body("state", equalTo("reported"))
                .body("impact", equalTo("person"))
                .body("urgency", equalTo("high"))
                .body("priority", equalTo(3))
                .body("toolId", equalTo(tool.toString()));
        board.contactpersoon
                .get("/tickets/" + ticket + "/timeline")
                .then()
                .body("items.what", contains("reported"))
                .body("items.by", contains("coach"));
        try (RecordedEvents events =
                RecordedEvents.of(TicketEvents.REPORTED.topic().name())) {
            RecordedEvent reported = events.await(TicketEvents.REPORTED.type(), ticket);
            assertThat(reported.body().path("schoolId").asText()).isEqualTo(board.school.toString());
        }
        assertThat(toldTimes()).containsExactly(1L);
        board.contactpersoon.takes(ticket, "triages");
        assertThat(notesToldTo("forgotten")).isZero();
        assertThat(sql.query("select 1 from technical_request where ticket_id = ? and text is null", row -> 1, ticket))
                .hasSize(1);
    }

    @Test
    void wordsFirstMakeTheSameTicket() {
        words(1);
        passedOn(board.school, 1);

        board.contactpersoon.get("/tickets/" + ticket).then().statusCode(200).body("description", equalTo(WORDS));
        assertThat(deadLetters()).isEmpty();
    }

    @Test
    void aTicketThatCannotBeOpenedIsADeadLetterAndOpensWhenItIsTakenAgain() {
        words(1);
        passedOn(UUID.randomUUID(), 1);
        assertThat(deadLetters()).containsExactly("waiting");
        board.contactpersoon.get("/tickets/" + ticket).then().statusCode(404);

        passedOn(board.school, 2);

        board.contactpersoon.get("/tickets/" + ticket).then().statusCode(200);
    }

    @Test
    void halfThatStaysAloneGoesAfterThirtyDaysAndNotBefore() {
        words(1);
        sql.update("update technical_request set heard_at = heard_at - interval '29 days' where ticket_id = ?", ticket);
        requests.dropHalves();
        assertThat(halves()).hasSize(1);
        sql.update("update technical_request set heard_at = heard_at - interval '1 day' where ticket_id = ?", ticket);

        requests.dropHalves();

        assertThat(halves()).isEmpty();
    }

    @Test
    void aSchoolThatHasEndedGetsNoTicket() {
        sql.update("update school set end_date = ? where id = ?", LocalDate.of(2020, 7, 31), board.school);

        words(1);
        passedOn(board.school, 1);

        assertThat(deadLetters()).containsExactly("waiting");
    }

    private List<Integer> halves() {
        return sql.query("select 1 from technical_request where ticket_id = ?", row -> 1, ticket);
    }

    private void passedOn(UUID school, long sequence) {
        hear(
                coaching,
                CoachingEvents.TECHNICAL_REQUEST_PASSED_ON,
                request,
                sequence,
                new TechnicalRequestPassedOn(
                        request, ticket, school, tool, Urgency.HIGH, PASSED_AT, OccurredBy.SCHOOLBEL));
    }

    private void words(long sequence) {
        hear(
                texts,
                TextEvents.TECHNICAL_REQUEST,
                ticket,
                sequence,
                new TechnicalRequest(ticket, request, WORDS, PASSED_AT, OccurredBy.SCHOOLBEL));
    }

    private <T extends Fact> void hear(InboxConsumer consumer, EventType<T> type, UUID key, long sequence, T data) {
        try {
            inbox.take(
                    consumer,
                    new IncomingRecord(type.topic().name(), type.type(), key)
                            .sequence(sequence)
                            .data(EventJson.mapper().writeValueAsString(data))
                            .build());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** How many events of the ticket were told on the topic of tickets. */
    private List<Long> toldTimes() {
        return sql.query(
                "select last from outbox_sequence where key = ? and topic = ?",
                row -> row.getLong(1),
                ticket.toString(),
                TicketEvents.REPORTED.topic().name());
    }

    private int notesToldTo(String subject) {
        return sql.query("select count(*) from notice where subject = ?", row -> row.getInt(1), subject)
                .get(0);
    }

    private List<String> deadLetters() {
        return sql.query(
                "select state from dead_letter where key in (?, ?)",
                row -> row.getString(1),
                request.toString(),
                ticket.toString());
    }
}
