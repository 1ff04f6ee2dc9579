package nl.schoolbel.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.sla.DueMoment;
import nl.schoolbel.events.sla.DueMomentState;
import nl.schoolbel.events.sla.DueMomentsSet;
import nl.schoolbel.events.sla.EscalationAcknowledged;
import nl.schoolbel.events.sla.SlaEscalated;
import nl.schoolbel.events.sla.SlaEvents;
import nl.schoolbel.events.terms.Cause;
import nl.schoolbel.events.terms.Target;
import nl.schoolbel.events.terms.UpdateAction;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.events.RecordedEvent;
import nl.schoolbel.platform.testkit.events.RecordedEvents;
import nl.schoolbel.tickets.board.Board;
import nl.schoolbel.tickets.board.Eventually;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way of one late ticket, as far as this service sees it. */
@OnRealParts
class TicketStoryTest {

    private static final Instant DUE = Instant.parse("2026-11-23T11:00:00Z");

    private Board board;

    @BeforeEach
    void importSchool() {
        board = Board.imported();
    }

    @Test
    void aLateTicketIsReportedHandedOverEscalatedResolvedAndConfirmed() {
        Response reported = board.teacher.post("/tickets", board.digiboard());
        reported.then()
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .header("Location", matchesPattern("https?://[^/]+/tickets/v1/tickets/[0-9a-f-]{36}"))
                .body("number", matchesPattern("T-\\d{6,}"))
                .body("priority", equalTo(2))
                .body("state", equalTo("reported"))
                .body("allowedActions", contains("withdraw"));
        UUID ticket = UUID.fromString(reported.path("id"));

        board.contactpersoon
                .step(ticket, "triages")
                .then()
                .statusCode(201)
                .header("ETag", "\"v2\"")
                .body("state", equalTo("in-triage"));
        board.contactpersoon.step(ticket, "hand-overs").then().statusCode(201).body("state", equalTo("handed-over"));
        board.beheerpartner.get("/tickets/" + ticket).then().statusCode(404);

        board.sla.matches(ticket, board.beheerpartnerId);
        Eventually.holds(
                () -> assertThat(board.beheerpartner.get("/tickets/" + ticket).statusCode())
                        .isEqualTo(200));
        theTargetIsMissedAndEscalated(ticket);
        theBeheerpartnerAcceptsAndResolves(ticket);

        board.teacher
                .step(ticket, "confirmations")
                .then()
                .statusCode(201)
                .body("state", equalTo("closed"))
                .body("resolution.by", equalTo("beheerpartner"));
        theTimelineTellsItAll(ticket);
        theEventsAreTold(ticket);
    }

    private void theTargetIsMissedAndEscalated(UUID ticket) {
        UUID escalation = UUID.randomUUID();
        board.sla.tell(
                SlaEvents.DUE_MOMENTS_SET,
                ticket,
                new DueMomentsSet(
                        ticket,
                        List.of(new DueMoment(Target.ACKNOWLEDGE, DUE, DueMomentState.BREACHED)),
                        DUE,
                        OccurredBy.SCHOOLBEL));
        board.sla.tell(
                SlaEvents.ESCALATED,
                ticket,
                new SlaEscalated(
                        ticket,
                        board.school,
                        escalation,
                        Target.ACKNOWLEDGE,
                        1,
                        100,
                        null,
                        null,
                        null,
                        null,
                        DUE,
                        DUE,
                        OccurredBy.SCHOOLBEL));
        board.sla.tell(
                SlaEvents.ESCALATION_ACKNOWLEDGED,
                ticket,
                new EscalationAcknowledged(ticket, escalation, UUID.randomUUID(), DUE, OccurredBy.SCHOOLBEL));
        Eventually.holds(() -> board.teacher
                .get("/tickets/" + ticket)
                .then()
                .body("dueMoments[0].target", equalTo("acknowledge"))
                .body("dueMoments[0].state", equalTo("breached"))
                .body("escalations[0].level", equalTo(1))
                .body("escalations[0].acknowledgedAt", equalTo(DUE.toString()))
                .header("ETag", "\"v3\""));
    }

    private void theBeheerpartnerAcceptsAndResolves(UUID ticket) {
        Instant received = Instant.parse("2026-11-23T10:59:59Z");
        board.sla.receives(ticket, board.beheerpartnerId, UpdateAction.ACCEPT, "BP-1001", null, null, null, received);
        UUID resolve = board.sla.receives(
                ticket, board.beheerpartnerId, UpdateAction.RESOLVE, null, null, Cause.HARDWARE, null, received);
        board.sla.notes(ticket, resolve, UpdateAction.RESOLVE, "Voeding vervangen.");
        Eventually.holds(() -> board.teacher
                .get("/tickets/" + ticket)
                .then()
                .body("state", equalTo("resolved"))
                .body("beheerpartner.reference", equalTo("BP-1001"))
                .body("resolution.cause", equalTo("hardware"))
                .body("resolution.done", equalTo("Voeding vervangen."))
                .body("allowedActions", contains("confirm", "refuse")));
    }

    private void theTimelineTellsItAll(UUID ticket) {
        board.contactpersoon
                .get("/tickets/" + ticket + "/timeline")
                .then()
                .statusCode(200)
                .body(
                        "items.what",
                        hasItems(
                                "reported",
                                "triage-started",
                                "handed-over",
                                "agreement-matched",
                                "escalated",
                                "accepted",
                                "resolved",
                                "closed"))
                .body("items.find { it.what == 'handed-over' }.by", equalTo("contactpersoon"))
                .body("items.find { it.what == 'handed-over' }.from", equalTo("in-triage"))
                .body("items.find { it.what == 'escalated' }.detail.percent", equalTo(100))
                .body("items.what", hasItem("escalation-acknowledged"));
    }

    private static void theEventsAreTold(UUID ticket) {
        try (RecordedEvents events = RecordedEvents.of("schoolbel.tickets.v1", "schoolbel.ticket-texts.v1")) {
            events.await("nl.schoolbel.ticket-closed.v1", ticket);
            List<RecordedEvent> told = events.ofKey(ticket).stream()
                    .filter(event -> event.topic().equals("schoolbel.tickets.v1"))
                    .toList();
            assertThat(told)
                    .extracting(event -> event.type().replace("nl.schoolbel.ticket-", ""))
                    .containsExactly(
                            "reported.v1",
                            "triage-started.v1",
                            "handed-over.v1",
                            "accepted.v1",
                            "resolved.v1",
                            "closed.v1");
            assertThat(told).extracting(RecordedEvent::sequence).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
            assertThat(told.get(3).body().path("occurredAt").asText()).isEqualTo("2026-11-23T10:59:59Z");
            events.await("nl.schoolbel.texts-set.v1", ticket);
            events.await("nl.schoolbel.resolution-written.v1", ticket);
        }
    }

    @Test
    void aHandOverThatNoAgreementCoversComesBackWithTheReason() {
        UUID ticket = board.handedOver();

        board.sla.tell(
                SlaEvents.UNMATCHED,
                ticket,
                new nl.schoolbel.events.sla.HandOverUnmatched(
                        ticket, 1, "no-agreement", "school", DUE, OccurredBy.SCHOOLBEL));

        Eventually.holds(() -> assertThat(board.contactpersoon.stateOf(ticket)).isEqualTo("in-triage"));
        board.contactpersoon
                .get("/tickets/" + ticket + "/timeline")
                .then()
                .body(
                        "items.find { it.what == 'returned' }.detail",
                        equalTo(Map.of("reason", "no-agreement", "failed", "school")));
    }
}
