package nl.schoolbel.tickets;

import static nl.schoolbel.events.terms.EscalationReceiver.BESTUUR;
import static nl.schoolbel.events.terms.EscalationReceiver.COACH;
import static nl.schoolbel.events.terms.EscalationReceiver.SCHOOL;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.sla.SlaEscalated;
import nl.schoolbel.events.sla.SlaEvents;
import nl.schoolbel.events.terms.EscalationReceiver;
import nl.schoolbel.events.terms.Target;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.tickets.board.Board;
import nl.schoolbel.tickets.board.Eventually;
import nl.schoolbel.tickets.board.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an escalation leads to here: who of the school's side is told, and another priority. */
@OnRealParts
class EscalationsTest {

    private static final Instant DUE = Instant.parse("2026-11-24T10:00:00Z");
    private static final String RAISED = "items.findAll { it.what == 'priority-changed' }";

    private Board board;
    private Person contactpersoon;

    @BeforeEach
    void importSchool() {
        board = Board.imported();
        String subject = "contact-" + board.school;
        contactpersoon =
                new Person(Tokens.contactpersoon(board.school).subject(subject).sign());
        board.operator
                .post(
                        "/schools/" + board.school + "/contactpersonen",
                        Map.of("subject", subject, "name", "Mehmet Yilmaz", "email", subject + "@x.example", "rank", 1))
                .then()
                .statusCode(201);
    }

    @Test
    void onlyThoseAreToldThatItIsFor() {
        String subject = "coach-" + board.school;
        Person coach = new Person(
                Tokens.coach().subject(subject).email(subject + "@x.example").sign());
        coach.takes(board.reported(), "triages");
        UUID ofCoach = board.reported();
        UUID ofSchool = board.reported();
        UUID ofOthers = board.reported();

        escalates(ofCoach, false, COACH);
        escalates(ofOthers, false, BESTUUR);
        escalates(ofSchool, false, SCHOOL);

        // Each ticket is a key of its own, so they are heard in any order.
        Eventually.holds(() -> contactpersoon.get("/notices").then().body(escalated(), hasItem(ofSchool.toString())));
        Eventually.holds(() -> coach.get("/notices").then().body(escalated(), hasItem(ofCoach.toString())));
        Eventually.holds(() -> contactpersoon
                .get("/tickets/" + ofOthers + "/timeline")
                .then()
                .body("items.find { it.what == 'escalated' }.detail.receivers", contains("bestuur")));
        contactpersoon.get("/notices").then().body(escalated(), contains(ofSchool.toString()));
        coach.get("/notices").then().body(escalated(), not(hasItem(ofSchool.toString())));
    }

    @Test
    void itRaisesThePriorityOncePerEscalationAndNotAboveTheHighest() {
        UUID ticket = board.reported();
        int before = contactpersoon.get("/tickets/" + ticket).path("priority");

        SlaEscalated first = escalates(ticket, true, SCHOOL);
        board.sla.tell(SlaEvents.ESCALATED, ticket, first);
        for (int more = 0; more < 4; more++) {
            escalates(ticket, true, SCHOOL);
        }

        Eventually.holds(() -> contactpersoon
                .get("/tickets/" + ticket)
                .then()
                .body("escalations.size()", equalTo(5))
                .body("priority", equalTo(1)));
        contactpersoon
                .get("/tickets/" + ticket + "/timeline")
                .then()
                .body(RAISED + ".size()", equalTo(before - 1))
                .body(RAISED + "[0].by", equalTo("system"))
                .body(RAISED + "[0].detail.reason", equalTo("escalation"))
                .body(RAISED + "[0].detail.fromPriority", equalTo(before))
                .body(RAISED + "[0].detail.toPriority", equalTo(before - 1))
                .body(
                        RAISED + "[0].detail.escalationId",
                        equalTo(first.escalationId().toString()));
    }

    @Test
    void aTicketThatIsSolvedKeepsItsPriority() {
        UUID ticket = board.reported();
        int before = contactpersoon.get("/tickets/" + ticket).path("priority");
        contactpersoon.takes(ticket, "resolutions", Map.of("cause", "user-question", "done", "Bron gekozen."));

        escalates(ticket, true, SCHOOL);

        Eventually.holds(() -> contactpersoon
                .get("/tickets/" + ticket + "/timeline")
                .then()
                .body("items.what", hasItems("escalated", "resolved")));
        contactpersoon.get("/tickets/" + ticket).then().body("priority", equalTo(before));
    }

    private static String escalated() {
        return "items.findAll { it.kind == 'escalated' }.ticketId";
    }

    private SlaEscalated escalates(UUID ticket, boolean raises, EscalationReceiver... receivers) {
        SlaEscalated told = new SlaEscalated(
                ticket,
                board.school,
                UUID.randomUUID(),
                Target.RESOLUTION,
                1,
                100,
                null,
                null,
                List.of(receivers),
                raises ? Boolean.TRUE : null,
                DUE,
                DUE,
                OccurredBy.SCHOOLBEL);
        board.sla.tell(SlaEvents.ESCALATED, ticket, told);
        return told;
    }
}
