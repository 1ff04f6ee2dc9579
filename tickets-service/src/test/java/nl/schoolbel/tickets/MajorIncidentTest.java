package nl.schoolbel.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.events.terms.UpdateAction;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.events.RecordedEvents;
import nl.schoolbel.tickets.board.Board;
import nl.schoolbel.tickets.board.Eventually;
import nl.schoolbel.tickets.board.SlaService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Internet is out at two schools; a third has something else. */
@OnRealParts
class MajorIncidentTest {

    private static final Map<String, String> REASON = Map.of("reason", "Zo is het");
    private static final Map<String, String> OUTCOME = Map.of("cause", "network", "done", "Knooppunt hersteld.");

    private Board first;
    private Board second;
    private UUID incident;

    @BeforeEach
    void declare() {
        first = Board.imported();
        second = Board.imported();
        incident = first.reported();
        first.contactpersoon.takes(incident, "major-incident-declarations");
    }

    private UUID linked() {
        UUID ticket = second.reported();
        second.contactpersoon.takes(ticket, "links", Map.of("majorIncidentId", incident));
        return ticket;
    }

    /** Handed over and matched; also the follower's own agreement names this beheerpartner. */
    private void handOver() {
        first.contactpersoon.takes(incident, "hand-overs");
        first.sla.matches(incident, first.beheerpartnerId);
        Eventually.holds(
                () -> assertThat(first.beheerpartner.get("/tickets/" + incident).statusCode())
                        .isEqualTo(200));
    }

    @Test
    void itIsHandedOverOnceAndItsFollowersTakeItsSteps() {
        UUID follower = linked();

        handOver();
        first.beheerpartner
                .takes(incident, "acceptances", Map.of("reference", "BP-1"))
                .takes(incident, "waits", Map.of("reason", "supplier"))
                .takes(incident, "resumptions")
                .takes(incident, "arrivals");
        assertThat(second.contactpersoon.stateOf(follower)).isEqualTo("on-site");
        first.beheerpartner.takes(incident, "resolutions", OUTCOME);

        second.contactpersoon
                .get("/tickets/" + follower)
                .then()
                .body("state", equalTo("resolved"))
                .body("majorIncidentId", equalTo(incident.toString()))
                .body("beheerpartner", nullValue())
                .body("resolution.by", equalTo("beheerpartner"))
                .body("resolution.done", equalTo("Knooppunt hersteld."));
        try (RecordedEvents events =
                RecordedEvents.of(TicketEvents.HANDED_OVER.topic().name())) {
            assertThat(events.awaitCount(TicketEvents.HANDED_OVER.type(), follower, 1))
                    .singleElement()
                    .satisfies(told -> assertThat(
                                    told.body().path("majorIncidentId").asText())
                            .isEqualTo(incident.toString()));
        }
    }

    @Test
    void whatBelongsToAStepIsReadableAtEverySchoolThatTakesIt() {
        UUID follower = linked();
        Board third = Board.imported();
        UUID another = third.reported();
        third.contactpersoon.takes(another, "links", Map.of("majorIncidentId", incident));
        handOver();

        first.beheerpartner
                .takes(incident, "arrivals")
                .takes(incident, "workarounds", Map.of("text", "Gebruik de hotspot."))
                .takes(incident, "departures", Map.of("reason", "Onderdeel besteld"))
                .takes(incident, "returns", Map.of("reason", "Hoort bij de glasvezelpartij"));

        for (Response comments : List.of(
                second.contactpersoon.get("/tickets/" + follower + "/comments"),
                third.contactpersoon.get("/tickets/" + another + "/comments"))) {
            comments.then()
                    .body("items.about", contains("return", "leave", "give-workaround"))
                    .body(
                            "items.text",
                            contains("Hoort bij de glasvezelpartij", "Onderdeel besteld", "Gebruik de hotspot."));
        }
        assertThat(third.contactpersoon.stateOf(another)).isEqualTo("in-triage");
    }

    @Test
    void theWordsOfAnUpdateReachTheFollowersThatTookItsStep() {
        UUID follower = linked();
        handOver();
        UUID update = first.sla.receives(incident, first.beheerpartnerId, UpdateAction.GIVE_WORKAROUND);
        UUID late = second.reported();
        Eventually.holds(() -> second.contactpersoon
                .get("/tickets/" + follower + "/timeline")
                .then()
                .body("items.what", hasItem("workaround-given")));
        second.contactpersoon.takes(late, "links", Map.of("majorIncidentId", incident));

        first.sla.notes(incident, update, UpdateAction.GIVE_WORKAROUND, "Gebruik de hotspot.");

        Eventually.holds(() -> second.contactpersoon
                .get("/tickets/" + follower + "/comments")
                .then()
                .body("items.text", contains("Gebruik de hotspot."))
                .body("items.about", contains("give-workaround")));
        second.contactpersoon.get("/tickets/" + late + "/comments").then().body("items", empty());
    }

    @Test
    void whoJoinsLateIsBroughtToWhereTheIncidentStands() {
        handOver();
        Instant tomorrow = SlaService.now().plus(Duration.ofDays(1));
        first.beheerpartner
                .takes(incident, "acceptances")
                .takes(
                        incident,
                        "visits",
                        Map.of(
                                "from", tomorrow.toString(),
                                "until", tomorrow.plusSeconds(3600).toString()))
                .takes(incident, "waits", Map.of("reason", "third-party"));

        UUID follower = linked();

        second.contactpersoon
                .get("/tickets/" + follower)
                .then()
                .body("state", equalTo("waiting"))
                .body("waiting.reason", equalTo("third-party"))
                .body("waiting.withIncident", equalTo(true))
                .body("visit", nullValue());
        first.beheerpartner.takes(incident, "resumptions");
        assertThat(second.contactpersoon.stateOf(follower)).isEqualTo("visit-planned");
    }

    @Test
    void eachSchoolConfirmsItsOwn() {
        UUID follower = linked();
        handOver();
        first.beheerpartner.takes(incident, "resolutions", OUTCOME);

        first.contactpersoon.takes(incident, "confirmations");
        assertThat(second.contactpersoon.stateOf(follower)).isEqualTo("resolved");
        second.teacher.takes(follower, "refusals", REASON);

        // The incident is over, so the ticket goes to the beheerpartner by itself.
        second.contactpersoon
                .get("/tickets/" + follower)
                .then()
                .body("state", equalTo("handed-over"))
                .body("majorIncidentId", nullValue());
        try (RecordedEvents events =
                RecordedEvents.of(TicketEvents.HANDED_OVER.topic().name())) {
            JsonNode own = events.awaitCount(TicketEvents.HANDED_OVER.type(), follower, 2)
                    .get(1)
                    .body();
            assertThat(own.path("handOver").asInt()).isEqualTo(2);
            assertThat(own.has("majorIncidentId")).isFalse();
        }
    }

    @Test
    void whoRefusesWhileTheWorkGoesOnIsPartOfItAgain() {
        UUID follower = linked();
        handOver();
        first.beheerpartner.takes(incident, "resolutions", OUTCOME);
        first.teacher.takes(incident, "refusals", REASON);

        second.teacher.takes(follower, "refusals", REASON);

        second.contactpersoon
                .get("/tickets/" + follower)
                .then()
                .body("state", equalTo("accepted"))
                .body("majorIncidentId", equalTo(incident.toString()));
    }

    @Test
    void unlinkingGivesATicketItsOwnHandOverBack() {
        UUID follower = linked();
        second.contactpersoon
                .step(follower, "hand-overs")
                .then()
                .statusCode(409)
                .body("allowedActions", not(hasItem("hand-over")))
                .body("allowedActions", hasItem("unlink"));
        second.contactpersoon.takes(follower, "unlinkings");
        assertThat(second.contactpersoon.stateOf(follower)).isEqualTo("reported");
        second.contactpersoon.takes(follower, "links", Map.of("majorIncidentId", incident));
        handOver();

        second.contactpersoon.takes(follower, "unlinkings");

        assertThat(second.contactpersoon.stateOf(follower)).isEqualTo("handed-over");
    }

    @Test
    void aWithdrawnIncidentLeavesItsFollowersToThemselves() {
        UUID follower = linked();

        first.contactpersoon.takes(incident, "withdrawals", REASON);

        second.contactpersoon
                .get("/tickets/" + follower)
                .then()
                .body("state", equalTo("reported"))
                .body("majorIncidentId", nullValue());
        second.contactpersoon
                .step(follower, "links", Map.of("majorIncidentId", incident))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:schoolbel:no-running-major-incident"));
    }

    @Test
    void everySchoolSeesThatItIsKnownAndHowManyHaveIt() {
        linked();

        second.teacher
                .get("/major-incidents?limit=100")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + incident + "' }.schools", equalTo(2));
        first.beheerpartner.get("/major-incidents").then().statusCode(403);
        second.contactpersoon.get("/tickets/" + incident).then().statusCode(404);
        second.contactpersoon
                .step(incident, "major-incident-declarations", Map.of(), "\"v1\"")
                .then()
                .statusCode(404);
        first.contactpersoon
                .step(incident, "merges", Map.of("into", first.reported()))
                .then()
                .statusCode(409);
        first.contactpersoon
                .get("/tickets/" + incident)
                .then()
                .body(
                        "allowedActions",
                        contains(
                                "take-up",
                                "ask-coach",
                                "hand-over",
                                "resolve",
                                "withdraw",
                                "change-priority",
                                "classify",
                                "undeclare-major"));
    }

    @Test
    void whatWasDeclaredByMistakeIsTakenBackWhileNothingFollows() {
        UUID follower = linked();
        first.contactpersoon
                .step(incident, "major-incident-retractions")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:schoolbel:incident-followed"));
        second.contactpersoon.takes(follower, "unlinkings");

        first.contactpersoon.takes(incident, "major-incident-retractions");

        first.contactpersoon
                .get("/tickets/" + incident)
                .then()
                .body("major", equalTo(false))
                .body("allowedActions", hasItem("declare-major"));
        second.contactpersoon
                .step(follower, "links", Map.of("majorIncidentId", incident))
                .then()
                .statusCode(409);
    }
}
