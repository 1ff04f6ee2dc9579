package nl.schoolbel.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.sla.BeheerpartnerUpdateReceived;
import nl.schoolbel.events.sla.SlaEvents;
import nl.schoolbel.events.terms.Cause;
import nl.schoolbel.events.terms.UpdateAction;
import nl.schoolbel.events.texts.AnswerGiven;
import nl.schoolbel.events.texts.TextEvents;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.tickets.board.Board;
import nl.schoolbel.tickets.board.Eventually;
import nl.schoolbel.tickets.board.Person;
import nl.schoolbel.tickets.board.SlaService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The steps beside the straight way of a ticket. */
@OnRealParts
class LifeTest {

    private static final Map<String, String> REASON = Map.of("reason", "Zo is het");
    private static final Map<String, String> OUTCOME = Map.of("cause", "hardware", "done", "Voeding vervangen.");

    private Board board;

    @BeforeEach
    void importSchool() {
        board = Board.imported();
    }

    @AfterEach
    void moveClockBack() {
        board.moveClock(Duration.ZERO);
    }

    @Test
    void aCoachIsAskedAndTheAnswerStaysWithinTheSchool() {
        UUID ticket = board.reported();

        board.contactpersoon.takes(ticket, "coach-questions", Map.of("question", "Hoe zet ik dit bord op HDMI 2?"));

        UUID request = UUID.fromString(board.contactpersoon
                .get("/tickets/" + ticket + "/timeline")
                .path("items.find { it.what == 'coach-asked' }.detail.requestId"));
        board.sla.tell(
                TextEvents.ANSWER_GIVEN,
                ticket,
                new AnswerGiven(ticket, request, "Met de knop Input.", SlaService.now(), OccurredBy.SCHOOLBEL));
        Eventually.holds(() -> board.contactpersoon
                .get("/tickets/" + ticket + "/comments")
                .then()
                .body("items.text", contains("Met de knop Input.", "Hoe zet ik dit bord op HDMI 2?"))
                .body("items.by", contains("coach", "contactpersoon"))
                .body("items.public", contains(false, false)));
        assertThat(board.contactpersoon.stateOf(ticket)).isEqualTo("reported");
        board.contactpersoon.takes(ticket, "hand-overs");
        board.sla.matches(ticket, board.beheerpartnerId);
        Eventually.holds(() -> board.beheerpartner
                .get("/tickets/" + ticket + "/timeline")
                .then()
                .statusCode(200)
                .body("items.what", hasItem("handed-over"))
                .body("items.what", not(hasItem("coach-asked"))));
        board.contactpersoon
                .step(ticket, "coach-questions", Map.of("question", "En nu?"))
                .then()
                .statusCode(409);
    }

    @Test
    void theSchoolDecidesWhatTheBeheerpartnerDisputes() {
        UUID ticket = board.matched();
        board.contactpersoon
                .step(ticket, "priorities", Map.of("priority", 2, "reason", "Blijft zo"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/priority"));

        board.beheerpartner.takes(
                ticket, "priority-disputes", Map.of("priority", 4, "reason", "Er is een reservebord"));

        board.contactpersoon
                .get("/tickets/" + ticket)
                .then()
                .body("priority", equalTo(2))
                .body("dispute.proposed", equalTo(4));
        board.contactpersoon.takes(ticket, "priorities", Map.of("priority", 3, "reason", "Het reservebord werkt"));
        board.contactpersoon
                .get("/tickets/" + ticket)
                .then()
                .body("priority", equalTo(3))
                .body("dispute", nullValue());
    }

    @Test
    void theBestuurDecidesOnlyWhatTheSchoolLeftLying() {
        UUID ticket = board.matched();
        Map<String, Object> keep = Map.of("priority", 2, "reason", "De les stond stil");
        board.beheerpartner.takes(
                ticket, "priority-disputes", Map.of("priority", 4, "reason", "Er is een reservebord"));

        board.bestuur.step(ticket, "priorities", keep).then().statusCode(409);
        board.moveClock(Duration.ofHours(25));
        board.bestuur
                .get("/tickets/" + ticket)
                .then()
                .body("allowedActions", contains("change-priority"))
                .body("dispute.reason", equalTo("Er is een reservebord"))
                .body("description", nullValue());
        board.bestuur
                .get("/tickets?disputed=true&schoolId=" + board.school)
                .then()
                .body("items.id", contains(ticket.toString()))
                .body("items.dispute.proposed", contains(4));
        board.bestuur.step(ticket, "priorities", keep).then().statusCode(201);

        board.contactpersoon.get("/tickets/" + ticket).then().body("dispute", nullValue());
        board.bestuur
                .get("/tickets?disputed=true&schoolId=" + board.school)
                .then()
                .body("items", empty());
        board.bestuur
                .get("/tickets?disputed=false&schoolId=" + board.school)
                .then()
                .body("items.id", contains(ticket.toString()));
    }

    @Test
    void aDuplicateEndsAndTheKeptTicketHasTheEarlierReportTime() {
        UUID early = board.reported();
        String earlyAt = board.teacher.get("/tickets/" + early).path("reportedAt");
        UUID late = board.reported();
        String lateAt = board.teacher.get("/tickets/" + late).path("reportedAt");

        board.contactpersoon.takes(early, "merges", Map.of("into", late));

        board.contactpersoon
                .get("/tickets/" + early)
                .then()
                .body("state", equalTo("merged"))
                .body("mergedInto", equalTo(late.toString()))
                .body("allowedActions", empty());
        board.contactpersoon
                .get("/tickets/" + late)
                .then()
                .body("state", equalTo("reported"))
                .body("reportedAt", equalTo(earlyAt));
        board.contactpersoon
                .get("/tickets/" + late + "/timeline")
                .then()
                .body("items.what", hasItem("merged-in"))
                .body("items.last().detail.fromReportedAt", equalTo(lateAt))
                .body("items.last().detail.toReportedAt", equalTo(earlyAt));
        board.contactpersoon.get("/tickets/" + late + "/timeline").then().body("items.what", hasItem("merged-in"));
        board.teacher
                .post("/tickets/" + early + "/comments", Map.of("text", "Het is nu in groep 8"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:schoolbel:ticket-merged"))
                .body("mergedInto", equalTo(late.toString()));
    }

    @Test
    void onlyAnOpenTicketOfTheSameSchoolTakesOver() {
        UUID ticket = board.reported();
        UUID ofOthers = Board.imported().reported();
        UUID withdrawn = board.reported();
        board.teacher.takes(withdrawn, "withdrawals", REASON);

        for (UUID into : List.of(ticket, ofOthers, withdrawn, UUID.randomUUID())) {
            board.contactpersoon
                    .step(ticket, "merges", Map.of("into", into))
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:problem-type:schoolbel:cannot-be-merged-into"));
        }
        assertThat(board.contactpersoon.stateOf(ticket)).isEqualTo("reported");
    }

    @Test
    void twoWhoMergeCrosswiseLeaveOneTicket() {
        UUID one = board.reported();
        UUID other = board.reported();

        List<Integer> answers = IntStream.of(0, 1)
                .parallel()
                .mapToObj(i ->
                        board.contactpersoon.step(i == 0 ? one : other, "merges", Map.of("into", i == 0 ? other : one)))
                .map(Response::statusCode)
                .toList();

        assertThat(answers).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void aResolutionStandsWhenTheSchoolKeepsSilentAndCanBeOpenedAgainForAWhile() {
        UUID ticket = board.matched();
        board.beheerpartner.takes(ticket, "resolutions", OUTCOME);
        board.teacher.get("/tickets/" + ticket).then().body("closesAt", notNullValue());

        // Five school days lie within at most 60 days, summer holidays included.
        board.moveClock(Duration.ofDays(60));

        Eventually.holds(() -> board.teacher
                .get("/tickets/" + ticket)
                .then()
                .body("state", equalTo("closed"))
                .body("closesAt", nullValue())
                .body("allowedActions", not(hasItem("reopen"))));
        board.moveClock(Duration.ofDays(6));
        board.teacher.get("/tickets/" + ticket).then().body("allowedActions", contains("reopen"));
        board.teacher.takes(ticket, "reopenings", REASON);
        board.teacher
                .get("/tickets/" + ticket)
                .then()
                .body("state", equalTo("accepted"))
                .body("closedAt", nullValue())
                .body("resolution", nullValue());
    }

    @Test
    void theAgreementSaysHowLongAClosedTicketCanBeOpenedAgain() {
        UUID ticket = board.handedOver();
        board.sla.matches(ticket, board.beheerpartnerId, 2);
        Eventually.holds(
                () -> board.beheerpartner.get("/tickets/" + ticket).then().statusCode(200));
        board.beheerpartner.takes(ticket, "resolutions", OUTCOME);
        board.teacher.takes(ticket, "confirmations");

        board.moveClock(Duration.ofDays(2).minusMinutes(1));
        board.teacher.get("/tickets/" + ticket).then().body("allowedActions", contains("reopen"));

        board.moveClock(Duration.ofDays(2).plusMinutes(1));
        board.teacher.get("/tickets/" + ticket).then().body("allowedActions", not(hasItem("reopen")));
    }

    @Test
    void theSchoolSaysWhatItReallyWas() {
        UUID ticket = board.matched();
        board.beheerpartner.takes(ticket, "resolutions", OUTCOME);

        board.contactpersoon.takes(ticket, "confirmations", Map.of("cause", "user-question"));

        board.contactpersoon.get("/tickets/" + ticket).then().body("resolution.cause", equalTo("user-question"));
        board.beheerpartner
                .get("/tickets/" + ticket + "/timeline")
                .then()
                .body(
                        "items.find { it.what == 'resolution-corrected' }.detail",
                        equalTo(Map.of("fromCause", "hardware", "toCause", "user-question")))
                .body("items.find { it.what == 'resolution-corrected' }.by", equalTo("contactpersoon"));
    }

    @Test
    void aToolThatItWasNotAboutIsTakenAway() {
        UUID tool = UUID.randomUUID();
        UUID ticket = board.matched();
        board.sla.tell(
                SlaEvents.UPDATE_RECEIVED,
                ticket,
                new BeheerpartnerUpdateReceived(
                        ticket,
                        UUID.randomUUID(),
                        board.beheerpartnerId,
                        UpdateAction.RESOLVE,
                        null,
                        null,
                        Cause.ACCOUNT,
                        tool,
                        null,
                        null,
                        null,
                        SlaService.now(),
                        OccurredBy.SCHOOLBEL));
        Eventually.holds(() ->
                board.teacher.get("/tickets/" + ticket).then().body("resolution.toolId", equalTo(tool.toString())));

        board.teacher.takes(ticket, "confirmations", Map.of("noTool", true));

        board.teacher
                .get("/tickets/" + ticket)
                .then()
                .body("resolution.toolId", nullValue())
                .body("resolution.cause", equalTo("account"));
        board.teacher
                .get("/tickets/" + ticket + "/timeline")
                .then()
                .body("items.find { it.what == 'resolution-corrected' }.detail.fromToolId", equalTo(tool.toString()));
    }

    @Test
    void aToolAndNoToolContradict() {
        UUID ticket = board.matched();
        board.beheerpartner.takes(ticket, "resolutions", OUTCOME);

        board.teacher
                .step(ticket, "confirmations", Map.of("toolId", UUID.randomUUID(), "noTool", true))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/toolId", "/noTool"));
    }

    @Test
    void whatWasRefusedStaysReadable() {
        UUID ticket = board.matched();
        board.beheerpartner.takes(ticket, "resolutions", OUTCOME);
        board.teacher.takes(ticket, "refusals", REASON);
        board.beheerpartner.takes(ticket, "resolutions", Map.of("cause", "network", "done", "Kabel vervangen."));

        board.teacher
                .get("/tickets/" + ticket + "/resolutions")
                .then()
                .statusCode(200)
                .body("items.done", contains("Kabel vervangen.", "Voeding vervangen."))
                .body("items.cause", contains("network", "hardware"))
                .body("items[0].refusedAt", nullValue())
                .body("items[1].refusedAt", notNullValue());
        board.colleague.get("/tickets/" + ticket + "/resolutions").then().statusCode(403);
        board.stranger.get("/tickets/" + ticket + "/resolutions").then().statusCode(404);
    }

    @Test
    void aToolThatIsNotOnTheListIsNamedByNobody() {
        UUID ticket = board.matched();
        UUID unknown = UUID.randomUUID();

        board.beheerpartner
                .step(ticket, "resolutions", Map.of("cause", "account", "done", "Bel 06-12345678", "toolId", unknown))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/done", "/toolId"));
        board.beheerpartner.takes(ticket, "resolutions", OUTCOME);
        board.teacher
                .step(ticket, "confirmations", Map.of("toolId", unknown))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/toolId"));
        assertThat(board.teacher.stateOf(ticket)).isEqualTo("resolved");
    }

    @Test
    void aConfirmationNeedsNoBodyAndABadOneIsRefused() {
        UUID ticket = board.matched();
        board.beheerpartner.takes(ticket, "resolutions", OUTCOME);

        board.teacher
                .step(ticket, "confirmations", Map.of("cause", "pech"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/cause"));
        board.teacher
                .asks()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", board.teacher.etag(ticket))
                .post("/tickets/v1/tickets/" + ticket + "/confirmations")
                .then()
                .statusCode(201)
                .body("state", equalTo("closed"));
    }

    @Test
    void aPriorityOneThatNobodyLooksAtIsCalledOutTwice() {
        Person coach = new Person(Tokens.coach().email("coach@school.example").sign());
        coach.takes(board.reported(), "triages");
        Map<String, Object> report = board.digiboard();
        report.put("impact", "school");
        UUID ticket = UUID.fromString(board.teacher.post("/tickets", report).path("id"));
        UUID takenUp = UUID.fromString(board.teacher.post("/tickets", report).path("id"));
        board.contactpersoon.takes(takenUp, "triages");

        board.moveClock(Duration.ofDays(60));

        Eventually.holds(() -> board.contactpersoon
                .get("/tickets/" + ticket + "/timeline")
                .then()
                .body("items.what", hasItem("stand-in-called")));
        // A coach who did nothing for 90 days is called no more.
        coach.takes(board.reported(), "triages");
        board.moveClock(Duration.ofDays(120));
        Eventually.holds(() -> board.contactpersoon
                .get("/tickets/" + ticket + "/timeline")
                .then()
                .body("items.what", hasItems("stand-in-called", "coach-called")));
        Eventually.holds(
                () -> coach.get("/notices?limit=100").then().body("items.ticketId", hasItem(ticket.toString())));
        board.contactpersoon
                .get("/tickets/" + takenUp + "/timeline")
                .then()
                .body("items.what", not(hasItem("stand-in-called")));
    }

    @Test
    void personalDataInAReasonIsRefusedAndNothingHappens() {
        UUID ticket = board.matched();

        board.beheerpartner
                .step(ticket, "returns", Map.of("reason", "Bel mevrouw op 06-12345678"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        assertThat(board.contactpersoon.stateOf(ticket)).isEqualTo("handed-over");

        board.beheerpartner.takes(
                ticket, "returns", Map.of("reason", "Typenummer 06-12345678", "falseHits", List.of("phone")));
        assertThat(board.contactpersoon.stateOf(ticket)).isEqualTo("in-triage");
    }
}
