package nl.schoolbel.tickets;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.events.RecordedEvents;
import nl.schoolbel.tickets.board.Board;
import nl.schoolbel.tickets.board.Eventually;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Steps through the API, and what comes of them beside the state. */
@OnRealParts
class StepsTest {

    private static final Map<String, String> OUTCOME = Map.of("cause", "user-question", "done", "Bron gekozen.");

    private Board board;

    @BeforeEach
    void importSchool() {
        board = Board.imported();
    }

    @Test
    void aStepThatIsNotPossibleNamesThoseThatAre() {
        UUID ticket = board.matched();

        board.beheerpartner
                .step(ticket, "departures", Map.of("reason", "Onderdeel besteld"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:schoolbel:action-not-possible"))
                .body(
                        "allowedActions",
                        contains(
                                "resolve",
                                "return",
                                "accept",
                                "plan-visit",
                                "arrive",
                                "wait",
                                "give-workaround",
                                "dispute-priority"));

        assertThat(board.beheerpartner.etag(ticket)).isEqualTo("\"v2\"");
    }

    @Test
    void theBeheerpartnersPeopleTakeItsStepsThemselves() {
        UUID ticket = board.matched();
        Instant from = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        Instant until = from.plusSeconds(3600);
        Map<String, String> visit = Map.of(
                "from", from.toString(), "until", ISO_OFFSET_DATE_TIME.format(until.atOffset(ZoneOffset.ofHours(1))));

        board.beheerpartner
                .takes(ticket, "acceptances", Map.of("reference", "BP-7"))
                .takes(ticket, "visits", visit)
                .takes(ticket, "arrivals")
                .takes(ticket, "workarounds", Map.of("text", "Gebruik de laptop van lokaal 3"))
                .takes(ticket, "departures", Map.of("reason", "Onderdeel besteld"))
                .takes(ticket, "waits", Map.of("reason", "supplier"))
                .takes(ticket, "resumptions")
                .takes(ticket, "resolutions", OUTCOME);

        board.teacher
                .get("/tickets/" + ticket)
                .then()
                .body("state", equalTo("resolved"))
                .body("beheerpartner.reference", equalTo("BP-7"))
                .body("visit.until", equalTo(until.toString()))
                .body("waiting", nullValue())
                .body("resolution.by", equalTo("beheerpartner"));
        board.teacher
                .get("/tickets/" + ticket + "/comments")
                .then()
                .body("items.about", contains("leave", "give-workaround"))
                .body("items.by", contains("beheerpartner", "beheerpartner"));
    }

    @Test
    void aReturnBringsTheTicketBackWithItsReason() {
        UUID ticket = board.matched();

        board.beheerpartner.takes(ticket, "returns", Map.of("reason", "Valt buiten de afspraak"));

        assertThat(board.contactpersoon.stateOf(ticket)).isEqualTo("in-triage");
        board.contactpersoon
                .get("/tickets/" + ticket + "/comments")
                .then()
                .body("items.text", contains("Valt buiten de afspraak"));
    }

    @Test
    void aRefusedResolutionGoesBackToWhoGaveItAndCountsNoMore() {
        UUID bySchool = board.reported();
        board.contactpersoon.takes(bySchool, "resolutions", OUTCOME);
        UUID byBeheerpartner = board.matched();
        board.beheerpartner.takes(byBeheerpartner, "resolutions", OUTCOME);

        board.teacher.takes(bySchool, "refusals", Map.of("reason", "Nog steeds zwart"));
        board.teacher.takes(byBeheerpartner, "refusals", Map.of("reason", "Nog steeds zwart"));

        assertThat(board.teacher.stateOf(bySchool)).isEqualTo("in-triage");
        assertThat(board.teacher.stateOf(byBeheerpartner)).isEqualTo("accepted");
        board.teacher
                .get("/tickets/" + byBeheerpartner)
                .then()
                .body("resolution", nullValue())
                .body("resolvedAt", nullValue());
        board.beheerpartner.takes(byBeheerpartner, "resolutions", OUTCOME);
        board.teacher.takes(byBeheerpartner, "confirmations");
        assertThat(board.teacher.stateOf(byBeheerpartner)).isEqualTo("closed");
    }

    @Test
    void leavingTheWaitingByAnotherStepTellsThatItEnded() {
        UUID ticket = board.matched();
        board.contactpersoon.takes(ticket, "waits", Map.of("reason", "access"));

        board.beheerpartner.takes(ticket, "arrivals");

        try (RecordedEvents events = RecordedEvents.of("schoolbel.tickets.v1")) {
            events.await("nl.schoolbel.ticket-arrived.v1", ticket);
            assertThat(events.ofKey(ticket))
                    .extracting(event -> event.type().replaceAll("nl.schoolbel.ticket-(.*).v1", "$1"))
                    .containsExactly("reported", "handed-over", "waiting-started", "waiting-ended", "arrived");
        }
    }

    @Test
    void aWaitingEndsByItselfAtItsTermAndGoesBackToWhereItWas() {
        UUID ticket = board.matched();
        board.beheerpartner.takes(ticket, "acceptances", Map.of());
        Instant until = Instant.now().plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
        board.beheerpartner.takes(ticket, "waits", Map.of("reason", "school", "until", until.toString()));

        board.moveClock(Duration.ofHours(2));
        try {
            Eventually.holds(() -> assertThat(board.teacher.stateOf(ticket)).isEqualTo("accepted"));
        } finally {
            board.moveClock(Duration.ofSeconds(0));
        }

        board.teacher
                .get("/tickets/" + ticket + "/timeline")
                .then()
                .body("items.find { it.what == 'waiting-ended' }.by", equalTo("system"))
                .body("items.find { it.what == 'waiting-ended' }.occurredAt", equalTo(until.toString()));
    }

    @Test
    void commentsDoNotMoveTheEtagAndInternalOnesStayInside() {
        UUID ticket = board.matched();
        String before = board.contactpersoon.etag(ticket);

        board.contactpersoon
                .post("/tickets/" + ticket + "/comments", Map.of("text", "De sleutel ligt bij de conciërge"))
                .then()
                .statusCode(201)
                .body("public", equalTo(false));
        board.teacher
                .post("/tickets/" + ticket + "/comments", Map.of("text", "Wij zijn er tot vier uur", "public", true))
                .then()
                .statusCode(201);

        assertThat(board.contactpersoon.etag(ticket)).isEqualTo(before);
        board.contactpersoon.get("/tickets/" + ticket + "/comments").then().body("items.size()", equalTo(2));
        board.beheerpartner
                .get("/tickets/" + ticket + "/comments")
                .then()
                .body("items.text", contains("Wij zijn er tot vier uur"));
        board.beheerpartner
                .get("/tickets/" + ticket + "/timeline")
                .then()
                .body("items.findAll { it.what == 'commented' }.size()", equalTo(1));
    }

    @Test
    void whatABeheerpartnerSaysIsAlwaysPublic() {
        UUID ticket = board.matched();
        String comments = "/tickets/" + ticket + "/comments";

        board.beheerpartner
                .post(comments, Map.of("text", "Wij komen", "public", false))
                .then()
                .statusCode(400);
        board.beheerpartner
                .post(comments, Map.of("text", "Wij komen"))
                .then()
                .statusCode(201)
                .body("public", equalTo(true));
    }

    @Test
    void everyStepIsInTheAuditTrailWithoutWords() {
        UUID ticket = board.reported();
        board.contactpersoon.takes(ticket, "triages");

        var trail = board.operator.get("/audit-entries?limit=100");

        trail.then()
                .body(
                        "items.findAll { it.thingId == '" + ticket + "' }.action",
                        contains("ticket-triage-started", "ticket-reported"));
        assertThat(trail.asString()).doesNotContain("Digibord");
    }

    @Test
    void aNewTicketHasNoDueMomentsYet() {
        board.teacher
                .get("/tickets/" + board.reported())
                .then()
                .body("dueMoments", empty())
                .body("escalations", empty());
        board.teacher.get("/tickets").then().body("items.dueMoments", hasItem(List.of()));
    }
}
