package nl.schoolbel.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.sla.BeheerpartnerUpdateReceived;
import nl.schoolbel.events.sla.SlaEvents;
import nl.schoolbel.events.terms.Cause;
import nl.schoolbel.events.terms.UpdateAction;
import nl.schoolbel.events.terms.WaitingReason;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.events.RecordedEvents;
import nl.schoolbel.tickets.board.Board;
import nl.schoolbel.tickets.board.Eventually;
import nl.schoolbel.tickets.board.SlaService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a beheerpartner's system sends through the gateway, in two halves. */
@OnRealParts
class UpdatesTest {

    private static final String REFUSED = "nl.schoolbel.beheerpartner-update-refused.v1";
    private static final String APPLIED = "nl.schoolbel.beheerpartner-update-applied.v1";

    private Board board;

    @BeforeEach
    void importSchool() {
        board = Board.imported();
    }

    @Test
    void wordsThatComeBeforeTheirUpdateWaitForIt() {
        UUID ticket = board.matched();
        UUID update = UUID.randomUUID();

        board.sla.notes(ticket, update, UpdateAction.RETURN, "Valt buiten de afspraak");
        wordsHaveArrived(ticket, update);
        board.sla.receives(
                update, ticket, board.beheerpartnerId, UpdateAction.RETURN, null, null, null, null, SlaService.now());

        Eventually.holds(() -> assertThat(board.contactpersoon.stateOf(ticket)).isEqualTo("in-triage"));
        board.contactpersoon
                .get("/tickets/" + ticket + "/comments")
                .then()
                .body("items[0].id", equalTo(update.toString()))
                .body("items[0].about", equalTo("return"));
    }

    @Test
    void wordsThatComeAfterTheirUpdateFindIt() {
        UUID ticket = board.matched();
        UUID comment = board.sla.receives(ticket, board.beheerpartnerId, UpdateAction.COMMENT);
        try (RecordedEvents events = RecordedEvents.of("schoolbel.tickets.v1", "schoolbel.ticket-texts.v1")) {
            JsonNode told =
                    events.await("nl.schoolbel.ticket-commented.v1", ticket).body();
            assertThat(told.path("updateId").asText()).isEqualTo(comment.toString());
            assertThat(told.path("commentId").asText()).isEqualTo(comment.toString());

            board.sla.notes(ticket, comment, UpdateAction.COMMENT, "Wij kijken morgen");

            JsonNode written =
                    events.await("nl.schoolbel.comment-written.v1", ticket).body();
            assertThat(written.path("text").asText()).isEqualTo("Wij kijken morgen");
            events.awaitCount("nl.schoolbel.ticket-commented.v1", ticket, 1);
        }
        board.teacher
                .get("/tickets/" + ticket + "/comments")
                .then()
                .body("items.text", contains("Wij kijken morgen"))
                .body("items.by", contains("beheerpartner"));
    }

    @Test
    void anUpdateThatIsNotPossibleIsAnsweredWithWhatIsAndChangesNothing() {
        UUID ticket = board.matched();

        UUID update = board.sla.receives(ticket, board.beheerpartnerId, UpdateAction.GO_ON);

        try (RecordedEvents events = RecordedEvents.of("schoolbel.tickets.v1")) {
            JsonNode refused = events.await(REFUSED, ticket).body();
            assertThat(refused.path("updateId").asText()).isEqualTo(update.toString());
            assertThat(refused.path("problem").asText()).isEqualTo("action-not-possible");
            assertThat(refused.path("allowedActions"))
                    .extracting(JsonNode::asText)
                    .contains("accept", "return")
                    .doesNotContain("go-on");
        }
        assertThat(board.teacher.stateOf(ticket)).isEqualTo("handed-over");
        board.operator.get("/dead-letters").then().body("items.findAll { it.key == '" + ticket + "' }", empty());
    }

    @Test
    void theWordsOfARefusedUpdateGoNowhere() {
        UUID ticket = board.matched();
        UUID refused = board.sla.receives(ticket, board.beheerpartnerId, UpdateAction.LEAVE);
        board.sla.notes(ticket, refused, UpdateAction.LEAVE, "Weg");
        UUID comment = board.sla.receives(ticket, board.beheerpartnerId, UpdateAction.COMMENT);
        board.sla.notes(ticket, comment, UpdateAction.COMMENT, "Toch niet weg");

        Eventually.holds(() -> board.teacher
                .get("/tickets/" + ticket + "/comments")
                .then()
                .body("items.text", equalTo(List.of("Toch niet weg"))));
    }

    @Test
    void anotherBeheerpartnersUpdateFindsNothing() {
        UUID ticket = board.matched();

        board.sla.receives(ticket, UUID.randomUUID(), UpdateAction.ACCEPT);

        try (RecordedEvents events = RecordedEvents.of("schoolbel.tickets.v1")) {
            JsonNode refused = events.await(REFUSED, ticket).body();
            assertThat(refused.path("problem").asText()).isEqualTo("not-found");
            assertThat(refused.path("allowedActions")).isEmpty();
        }
        assertThat(board.teacher.stateOf(ticket)).isEqualTo("handed-over");
    }

    @Test
    void anUpdateThatLacksWhatItNeedsIsRefused() {
        UUID ticket = board.matched();

        board.sla.receives(ticket, board.beheerpartnerId, UpdateAction.PLAN_VISIT);

        try (RecordedEvents events = RecordedEvents.of("schoolbel.tickets.v1")) {
            assertThat(events.await(REFUSED, ticket).body().path("problem").asText())
                    .isEqualTo("update-incomplete");
        }
    }

    @Test
    void aMomentThatCannotBeIsRefusedAndNoDeadLetter() {
        UUID ticket = board.matched();

        board.sla.receives(
                ticket,
                board.beheerpartnerId,
                UpdateAction.WAIT,
                null,
                WaitingReason.SUPPLIER,
                null,
                Instant.parse("+300000-01-01T00:00:00Z"),
                SlaService.now());

        try (RecordedEvents events = RecordedEvents.of("schoolbel.tickets.v1")) {
            assertThat(events.await(REFUSED, ticket).body().path("problem").asText())
                    .isEqualTo("update-incomplete");
        }
        board.operator.get("/dead-letters").then().body("items.findAll { it.key == '" + ticket + "' }", empty());
    }

    @Test
    void aCommentOnAMergedTicketIsRefusedSoThatItIsSaidWhereItIsRead() {
        UUID ticket = board.matched();
        board.contactpersoon.takes(ticket, "merges", Map.of("into", board.reported()));

        UUID update = board.sla.receives(ticket, board.beheerpartnerId, UpdateAction.COMMENT);
        board.sla.notes(ticket, update, UpdateAction.COMMENT, "Wij kijken morgen");

        try (RecordedEvents events = RecordedEvents.of("schoolbel.tickets.v1")) {
            assertThat(events.await(REFUSED, ticket).body().path("problem").asText())
                    .isEqualTo("ticket-merged");
        }
    }

    @Test
    void anUpdateForAWithdrawnTicketIsAnsweredWithoutActions() {
        UUID ticket = board.matched();
        board.contactpersoon.takes(ticket, "withdrawals", Map.of("reason", "Het werkt weer"));

        board.sla.receives(ticket, board.beheerpartnerId, UpdateAction.ACCEPT);

        try (RecordedEvents events = RecordedEvents.of("schoolbel.tickets.v1")) {
            JsonNode refused = events.await(REFUSED, ticket).body();
            assertThat(refused.path("problem").asText()).isEqualTo("action-not-possible");
            assertThat(refused.path("allowedActions")).isEmpty();
            assertThat(refused.has("mergedIntoNumber")).isFalse();
        }
        assertThat(board.contactpersoon.stateOf(ticket)).isEqualTo("withdrawn");
    }

    @Test
    void anUpdateForAMergedTicketIsAnsweredWithTheNumberOfTheOneThatGoesOn() {
        UUID ticket = board.matched();
        UUID kept = board.reported();
        board.contactpersoon.takes(ticket, "merges", Map.of("into", kept));
        String number = board.teacher.get("/tickets/" + kept).path("number");

        board.sla.receives(ticket, board.beheerpartnerId, UpdateAction.ACCEPT);

        try (RecordedEvents events = RecordedEvents.of("schoolbel.tickets.v1")) {
            JsonNode refused = events.await(REFUSED, ticket).body();
            assertThat(refused.path("problem").asText()).isEqualTo("ticket-merged");
            assertThat(refused.path("allowedActions")).isEmpty();
            assertThat(refused.path("mergedIntoId").asText()).isEqualTo(kept.toString());
            assertThat(refused.path("mergedIntoNumber").asText()).isEqualTo(number);
        }
        assertThat(board.contactpersoon.stateOf(ticket)).isEqualTo("merged");
    }

    @Test
    void aNumberAloneIsNotedAndAnswered() {
        UUID ticket = board.matched();

        UUID update = board.sla.receives(
                ticket,
                board.beheerpartnerId,
                UpdateAction.GIVE_REFERENCE,
                "BP-77",
                null,
                null,
                null,
                SlaService.now());

        try (RecordedEvents events = RecordedEvents.of("schoolbel.tickets.v1")) {
            assertThat(events.await(APPLIED, ticket).body().path("updateId").asText())
                    .isEqualTo(update.toString());
        }
        board.teacher.get("/tickets/" + ticket).then().body("beheerpartner.reference", equalTo("BP-77"));
        assertThat(board.teacher.stateOf(ticket)).isEqualTo("handed-over");
    }

    @Test
    void whatTheBeheerpartnerClosedOverThereIsNotClosedHere() {
        UUID ticket = board.matched();
        board.sla.receives(ticket, board.beheerpartnerId, UpdateAction.CLOSE);
        try (RecordedEvents events = RecordedEvents.of("schoolbel.tickets.v1")) {
            JsonNode refused = events.await(REFUSED, ticket).body();
            assertThat(refused.path("problem").asText()).isEqualTo("action-not-possible");
            assertThat(refused.path("allowedActions"))
                    .extracting(JsonNode::asText)
                    .contains("resolve");

            board.sla.receives(ticket, board.beheerpartnerId, UpdateAction.RESOLVE);
            UUID closed = board.sla.receives(ticket, board.beheerpartnerId, UpdateAction.CLOSE);

            assertThat(events.await(APPLIED, ticket).body().path("updateId").asText())
                    .isEqualTo(closed.toString());
        }
        assertThat(board.teacher.stateOf(ticket)).isEqualTo("resolved");
    }

    @Test
    void aPriorityIsDisputedByTheSystemOfTheBeheerpartnerToo() {
        UUID ticket = board.matched();
        int priority = board.contactpersoon.get("/tickets/" + ticket).path("priority");
        int other = priority == 4 ? 3 : priority + 1;

        UUID update = disputes(ticket, other);
        board.sla.notes(ticket, update, UpdateAction.DISPUTE_PRIORITY, "Er is een ander digibord");

        try (RecordedEvents events = RecordedEvents.of("schoolbel.tickets.v1")) {
            JsonNode told = events.await("nl.schoolbel.ticket-priority-disputed.v1", ticket)
                    .body();
            assertThat(told.path("proposedPriority").asInt()).isEqualTo(other);
            assertThat(told.path("updateId").asText()).isEqualTo(update.toString());

            UUID same = disputes(ticket, priority);

            JsonNode refused = events.await(REFUSED, ticket).body();
            assertThat(refused.path("updateId").asText()).isEqualTo(same.toString());
            assertThat(refused.path("problem").asText()).isEqualTo("priority-unchanged");
        }
        Eventually.holds(() -> board.teacher
                .get("/tickets/" + ticket + "/comments")
                .then()
                .body("items[0].about", equalTo("dispute-priority"))
                .body("items[0].text", equalTo("Er is een ander digibord")));
    }

    private UUID disputes(UUID ticket, int priority) {
        UUID update = UUID.randomUUID();
        board.sla.tell(
                SlaEvents.UPDATE_RECEIVED,
                ticket,
                new BeheerpartnerUpdateReceived(
                        ticket,
                        update,
                        board.beheerpartnerId,
                        UpdateAction.DISPUTE_PRIORITY,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        priority,
                        SlaService.now(),
                        OccurredBy.SCHOOLBEL));
        return update;
    }

    @Test
    void anUpdateForALinkedTicketIsItsOwnAndTheIncidentDoesNotMove() {
        UUID incident = board.reported();
        board.contactpersoon.takes(incident, "major-incident-declarations");
        UUID linked = board.matched();
        board.contactpersoon.takes(linked, "links", Map.of("majorIncidentId", incident));

        board.sla.receives(linked, board.beheerpartnerId, UpdateAction.ACCEPT);

        Eventually.holds(() -> assertThat(board.contactpersoon.stateOf(linked)).isEqualTo("accepted"));
        assertThat(board.contactpersoon.stateOf(incident)).isEqualTo("reported");
    }

    @Test
    void theInstantThatCountsIsThatOfTheGateway() {
        UUID ticket = board.matched();
        Instant received = Instant.parse("2026-11-23T08:15:30.123456Z");

        board.sla.receives(
                ticket, board.beheerpartnerId, UpdateAction.WAIT, "BP-9", WaitingReason.SUPPLIER, null, null, received);

        try (RecordedEvents events = RecordedEvents.of("schoolbel.tickets.v1")) {
            JsonNode told = events.await("nl.schoolbel.ticket-waiting-started.v1", ticket)
                    .body();
            assertThat(told.path("occurredAt").asText()).isEqualTo(received.toString());
            assertThat(told.path("reason").asText()).isEqualTo("supplier");
        }
        board.teacher
                .get("/tickets/" + ticket)
                .then()
                .body("beheerpartner.reference", equalTo("BP-9"))
                .body("waiting.reason", equalTo("supplier"));
        board.sla.receives(
                ticket, board.beheerpartnerId, UpdateAction.GO_ON, "BP-10", null, null, null, received.plusSeconds(60));
        Eventually.holds(() -> board.teacher
                .get("/tickets/" + ticket + "/timeline")
                .then()
                .body(
                        "items.findAll { it.what == 'reference-set' }.detail",
                        equalTo(List.of(
                                Map.of("toReference", "BP-9"),
                                Map.of("fromReference", "BP-9", "toReference", "BP-10"))))
                .body("items.findAll { it.what == 'reference-set' }.by", everyItem(equalTo("beheerpartner"))));
    }

    @Test
    void aResolveWithoutACauseSaysUnknown() {
        UUID ticket = board.matched();

        board.sla.receives(ticket, board.beheerpartnerId, UpdateAction.RESOLVE);

        Eventually.holds(() ->
                board.teacher.get("/tickets/" + ticket).then().body("resolution.cause", equalTo(Cause.UNKNOWN.slug())));
    }

    /** A second update on the same topic tells that the first record was taken: a key is taken in order. */
    private void wordsHaveArrived(UUID ticket, UUID update) {
        UUID marker = board.sla.receives(ticket, board.beheerpartnerId, UpdateAction.COMMENT);
        board.sla.notes(ticket, marker, UpdateAction.COMMENT, "gelezen " + update);
        Eventually.holds(() -> board.teacher
                .get("/tickets/" + ticket + "/comments")
                .then()
                .body("items.id", contains(marker.toString())));
        board.contactpersoon.get("/tickets/" + ticket).then().body("state", equalTo("handed-over"));
    }
}
