package nl.schoolbel.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.sla.HandOverUnmatched;
import nl.schoolbel.events.sla.SlaEvents;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.parts.HeldPlaces;
import nl.schoolbel.tickets.board.Board;
import nl.schoolbel.tickets.board.Eventually;
import nl.schoolbel.tickets.board.SlaService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the tickets of two other schools are while the major incident goes its way, and what is their own. */
@OnRealParts
class FollowersTest {

    private static final Map<String, String> REASON = Map.of("reason", "Zo is het");
    private static final Map<String, String> OUTCOME = Map.of("cause", "network", "done", "Knooppunt hersteld.");

    private Board first;
    private Board second;
    private Board third;
    private UUID incident;
    private UUID follower;
    private UUID another;

    @BeforeEach
    void declareAndFollow() {
        first = Board.imported();
        second = Board.imported();
        third = Board.imported();
        incident = first.reported();
        first.contactpersoon.takes(incident, "major-incident-declarations");
        follower = second.reported();
        another = third.reported();
        second.contactpersoon.takes(follower, "links", Map.of("majorIncidentId", incident));
        third.contactpersoon.takes(another, "links", Map.of("majorIncidentId", incident));
    }

    private void handOver() {
        first.contactpersoon.takes(incident, "hand-overs");
        first.sla.matches(incident, first.beheerpartnerId);
        Eventually.holds(
                () -> assertThat(first.beheerpartner.get("/tickets/" + incident).statusCode())
                        .isEqualTo(200));
    }

    private static void tellUnmatched(Board board, UUID ticket, int handOver) {
        board.sla.tell(
                SlaEvents.UNMATCHED,
                ticket,
                new HandOverUnmatched(ticket, handOver, "no-agreement", null, SlaService.now(), OccurredBy.SCHOOLBEL));
    }

    /** A key is taken in order: what was told before this has been taken. */
    private static void everythingWasHeard(Board board, UUID ticket) {
        board.sla.matches(ticket, board.beheerpartnerId);
        Eventually.holds(
                () -> assertThat(board.beheerpartner.get("/tickets/" + ticket).statusCode())
                        .isEqualTo(200));
    }

    @Test
    void aSchoolWithoutAnAgreementOfItsOwnStaysPartOfTheIncident() {
        handOver();

        tellUnmatched(second, follower, 1);

        everythingWasHeard(second, follower);
        assertThat(second.contactpersoon.stateOf(follower)).isEqualTo("handed-over");
    }

    @Test
    void anIncidentThatNoAgreementCoversComesBackWithItsFollowersAlsoWhileTheyWait() {
        first.contactpersoon.takes(incident, "hand-overs").takes(incident, "waits", Map.of("reason", "school"));
        second.contactpersoon.takes(follower, "waits", Map.of("reason", "access"));

        tellUnmatched(first, incident, 1);

        Eventually.holds(
                () -> assertThat(first.contactpersoon.stateOf(incident)).isEqualTo("in-triage"));
        assertThat(second.contactpersoon.stateOf(follower)).isEqualTo("in-triage");
        assertThat(third.contactpersoon.stateOf(another)).isEqualTo("in-triage");
    }

    @Test
    void goingOnEndsOnlyTheWaitingThatCameFromTheIncident() {
        handOver();
        second.contactpersoon.takes(follower, "waits", Map.of("reason", "school"));
        first.beheerpartner.takes(incident, "waits", Map.of("reason", "supplier"));
        third.contactpersoon
                .get("/tickets/" + another)
                .then()
                .body("waiting.reason", equalTo("supplier"))
                .body("waiting.by", equalTo("beheerpartner"))
                .body("waiting.withIncident", equalTo(true));

        first.beheerpartner.takes(incident, "resumptions");

        assertThat(third.contactpersoon.stateOf(another)).isEqualTo("handed-over");
        second.contactpersoon
                .get("/tickets/" + follower)
                .then()
                .body("state", equalTo("waiting"))
                .body("waiting.reason", equalTo("school"))
                .body("waiting.by", equalTo("school"));
    }

    @Test
    void wordsOfAStepThatAreTakenOutOfOneTicketAreTakenOutOfAll() {
        handOver();
        String words = "Gebruik zolang het gastnetwerk met code " + UUID.randomUUID();
        first.beheerpartner.takes(incident, "workarounds", Map.of("text", words));
        String comment = second.contactpersoon
                .get("/tickets/" + follower + "/comments")
                .then()
                .body("items[0].text", equalTo(words))
                .extract()
                .path("items[0].id");

        second.contactpersoon
                .post(
                        "/tickets/" + follower + "/redactions",
                        Map.of("what", "comment", "id", comment, "reason", "secret"))
                .then()
                .statusCode(201);

        assertThat(HeldPlaces.of(words)).isEmpty();
        for (UUID ticket : List.of(incident, follower, another)) {
            first.operator
                    .get("/tickets/" + ticket + "/comments")
                    .then()
                    .body("items[0].about", equalTo("give-workaround"))
                    .body("items[0].text", equalTo("[verwijderd]"));
            first.operator.get("/tickets/" + ticket + "/redactions").then().body("items.what", contains("comment"));
        }
    }

    @Test
    void whoJoinsLateDoesNotWaitForAnotherSchool() {
        handOver();
        first.contactpersoon.takes(incident, "waits", Map.of("reason", "access"));
        UUID late = second.reported();

        second.contactpersoon.takes(late, "links", Map.of("majorIncidentId", incident));

        assertThat(second.contactpersoon.stateOf(late)).isEqualTo("handed-over");
    }

    @Test
    void whoRefusesIsWhereTheIncidentStands() {
        handOver();
        first.beheerpartner.takes(incident, "resolutions", OUTCOME);
        first.teacher.takes(incident, "refusals", REASON);
        first.beheerpartner.takes(incident, "waits", Map.of("reason", "supplier"));

        second.teacher.takes(follower, "refusals", REASON);

        second.contactpersoon
                .get("/tickets/" + follower)
                .then()
                .body("state", equalTo("waiting"))
                .body("waiting.reason", equalTo("supplier"));
        first.beheerpartner.takes(incident, "resumptions");
        assertThat(second.contactpersoon.stateOf(follower)).isEqualTo("accepted");
    }

    @Test
    void aSchoolThatRefusesWhileItsIncidentIsBackInTriageStandsAlone() {
        handOver();
        first.beheerpartner.takes(incident, "resolutions", OUTCOME);
        first.teacher.takes(incident, "refusals", REASON);
        first.beheerpartner.takes(incident, "returns", REASON);

        second.teacher.takes(follower, "refusals", REASON);

        second.contactpersoon
                .get("/tickets/" + follower)
                .then()
                .body("state", equalTo("handed-over"))
                .body("majorIncidentId", nullValue());
    }

    @Test
    void aResolvedFollowerStaysLinkedAndARefusalGivesItAHandOverOfItsOwn() {
        handOver();
        first.beheerpartner.takes(incident, "resolutions", OUTCOME);
        second.contactpersoon.step(follower, "unlinkings").then().statusCode(409);
        first.teacher.takes(incident, "refusals", REASON);
        first.contactpersoon.takes(incident, "withdrawals", REASON);
        second.contactpersoon
                .get("/tickets/" + follower)
                .then()
                .body("state", equalTo("resolved"))
                .body("majorIncidentId", equalTo(incident.toString()));

        second.teacher.takes(follower, "refusals", REASON);

        second.contactpersoon
                .get("/tickets/" + follower)
                .then()
                .body("state", equalTo("handed-over"))
                .body("majorIncidentId", nullValue());
    }

    @Test
    void aClosedFollowerThatIsOpenedAfterTheIncidentStandsAlone() {
        handOver();
        first.beheerpartner.takes(incident, "resolutions", OUTCOME);
        first.contactpersoon.takes(incident, "confirmations");
        second.contactpersoon.takes(follower, "confirmations");

        second.contactpersoon.takes(follower, "reopenings", REASON);

        second.contactpersoon
                .get("/tickets/" + follower)
                .then()
                .body("state", equalTo("handed-over"))
                .body("majorIncidentId", nullValue());
    }

    @Test
    void aVisitAtAnotherSchoolIsAStateAndNothingToOpenTheDoorFor() {
        handOver();

        Instant from = SlaService.now().plus(Duration.ofDays(2));
        first.beheerpartner.takes(
                incident,
                "visits",
                Map.of("from", from.toString(), "until", from.plusSeconds(600).toString()));

        second.contactpersoon
                .get("/tickets/" + follower)
                .then()
                .body("state", equalTo("visit-planned"))
                .body("visit", nullValue());
        second.contactpersoon
                .get("/tickets/" + follower + "/timeline")
                .then()
                .body(
                        "items.find { it.what == 'visit-planned' }.detail",
                        equalTo(Map.of("majorIncidentId", incident.toString())));
    }

    @Test
    void twoFollowersOfOneSchoolAreOne() {
        UUID twin = second.reported();
        UUID stranger = second.reported();
        second.contactpersoon.takes(twin, "links", Map.of("majorIncidentId", incident));

        second.contactpersoon
                .step(twin, "merges", Map.of("into", stranger))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:schoolbel:cannot-be-merged-into"));
        second.contactpersoon.takes(twin, "merges", Map.of("into", follower));

        assertThat(second.contactpersoon.stateOf(twin)).isEqualTo("merged");
        handOver();
        assertThat(second.contactpersoon.stateOf(follower)).isEqualTo("handed-over");
        assertThat(second.contactpersoon.stateOf(twin)).isEqualTo("merged");
    }

    @Test
    void whoLinksAndWhoMergesAtOnceDoNotWaitForEachOther() {
        for (int round = 0; round < 5; round++) {
            UUID one = first.reported();
            String etag = first.contactpersoon.etag(one);

            List<Integer> answers = IntStream.range(0, 4)
                    .parallel()
                    .mapToObj(i -> i % 2 == 0
                            ? first.contactpersoon.step(one, "links", Map.of("majorIncidentId", incident), etag)
                            : first.contactpersoon.step(one, "merges", Map.of("into", incident), etag))
                    .map(answer -> answer.statusCode())
                    .toList();

            assertThat(answers)
                    .containsOnlyOnce(201)
                    .allSatisfy(status -> assertThat(status).isIn(201, 412));
        }
    }
}
