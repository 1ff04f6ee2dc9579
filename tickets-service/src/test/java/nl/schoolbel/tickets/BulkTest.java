package nl.schoolbel.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.parts.HeldPlaces;
import nl.schoolbel.tickets.board.Board;
import nl.schoolbel.tickets.board.Eventually;
import nl.schoolbel.tickets.board.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One change for many tickets, each by its own rules. */
@OnRealParts
class BulkTest {

    private static final String NO_PICTURE = "ca7e0000-0000-4000-8000-000000000110";
    private static final Map<String, Object> TRIAGE = Map.of("triage", Map.of());

    private Board board;

    @BeforeEach
    void importSchool() {
        board = Board.imported();
    }

    @Test
    void eachTicketHasItsOwnResultInTheOrderAskedForAndARepeatChangesNothing() {
        UUID first = board.reported();
        UUID second = board.reported();
        UUID elsewhere = Board.imported().reported();
        List<Map<String, Object>> items = List.of(
                item(first, "\"v1\""), item(second, "\"v7\""), item(elsewhere, "\"v1\""), item(UUID.randomUUID(), "*"));
        String key = UUID.randomUUID().toString();

        Response done = change(board.contactpersoon, key, items, TRIAGE);

        done.then()
                .statusCode(201)
                .body("items.status", contains(201, 412, 404, 404))
                .body("items.etag", contains("\"v2\"", null, null, null))
                .body("items.problem.title", hasItem("Iemand was u voor"))
                .body("items[1].problem.type", equalTo("urn:problem-type:schoolbel:changed-meanwhile"))
                .body("items[0].problem", nullValue());
        assertThat(List.of(board.contactpersoon.stateOf(first), board.contactpersoon.stateOf(second)))
                .containsExactly("in-triage", "reported");
        assertThat(change(board.contactpersoon, key, items, TRIAGE).asString()).isEqualTo(done.asString());
        change(board.contactpersoon, key, items, Map.of("handOver", Map.of()))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:schoolbel:idempotency-key-reused"));
        change(board.contactpersoon, UUID.randomUUID().toString(), items, TRIAGE)
                .then()
                .body("items.status", contains(412, 412, 404, 404));
    }

    @Test
    void whatBrokeOffHalfWayGoesOnWhereItWas() throws Exception {
        UUID first = board.reported();
        UUID second = board.reported();
        List<Map<String, Object>> items =
                Stream.of(first, second).map(id -> item(id, "\"v1\"")).toList();
        String key = UUID.randomUUID().toString();
        try (Connection other = HeldPlaces.open("select 1 from ticket where id = '" + second + "' for update")) {
            CompletableFuture<Response> brokenOff =
                    CompletableFuture.supplyAsync(() -> change(board.contactpersoon, key, items, TRIAGE));
            Eventually.holds(
                    () -> assertThat(HeldPlaces.read("select pg_terminate_backend(pid) from pg_stat_activity where"
                                    + " wait_event_type = 'Lock' and query like 'select 1 from ticket where id =%'"))
                            .containsExactly("t"));
            brokenOff.get().then().statusCode(503);
            other.rollback();
        }
        assertThat(List.of(board.contactpersoon.stateOf(first), board.contactpersoon.stateOf(second)))
                .containsExactly("in-triage", "reported");

        change(board.contactpersoon, key, items, TRIAGE)
                .then()
                .statusCode(201)
                .body("items.status", contains(201, 201));

        board.contactpersoon
                .get("/tickets/" + first + "/timeline")
                .then()
                .body("items.what", contains("reported", "triage-started"));
        assertThat(board.contactpersoon.stateOf(second)).isEqualTo("in-triage");
    }

    @Test
    void priorityReasonAndMajorIncidentGoToAll() {
        UUID incident = board.reported();
        board.contactpersoon.takes(incident, "major-incident-declarations");
        List<UUID> tickets = List.of(board.reported(), board.reported());
        Map<String, Object> priority = Map.of("priority", Map.of("priority", 1, "reason", "Hele bouw ligt stil"));

        changed(tickets, priority).body("items.status", everyItem(equalTo(201)));
        changed(tickets, Map.of("link", Map.of("majorIncidentId", incident)))
                .body("items.status", everyItem(equalTo(201)));
        changed(tickets, Map.of("withdrawal", Map.of("reason", "Bel 06-12345678")))
                .body("items.status", everyItem(equalTo(400)))
                .body("items[0].problem.errors[0].code", equalTo("personal-data-phone"))
                .body("items[0].problem.errors[0].pointer", equalTo("/change/withdrawal/reason"))
                .body("items[0].problem.errors[0].start", equalTo(4));

        for (UUID ticket : tickets) {
            board.contactpersoon
                    .get("/tickets/" + ticket)
                    .then()
                    .body("priority", equalTo(1))
                    .body("state", equalTo("reported"));
            board.contactpersoon.get("/tickets/" + ticket + "/timeline").then().body("items.what", hasItem("linked"));
        }
    }

    @Test
    void rightsAreThoseOfTheSingleStep() {
        List<Map<String, Object>> own = List.of(item(board.reported(), "*"));

        change(board.teacher, UUID.randomUUID().toString(), own, TRIAGE).then().body("items.status", contains(403));
        change(board.coach, UUID.randomUUID().toString(), own, TRIAGE).then().body("items.status", contains(201));
        change(board.teacher, UUID.randomUUID().toString(), own, Map.of("withdrawal", Map.of("reason", "Hersteld")))
                .then()
                .body("items.status", contains(201));
        change(board.bestuur, UUID.randomUUID().toString(), own, TRIAGE).then().body("items.status", contains(403));
        change(board.beheerpartner, UUID.randomUUID().toString(), own, TRIAGE)
                .then()
                .body("items.status", contains(404));
        change(board.operator, UUID.randomUUID().toString(), own, TRIAGE).then().statusCode(403);
    }

    @Test
    void aListThatCannotBeMeantIsRefusedWhole() {
        UUID ticket = board.reported();
        List<Map<String, Object>> twice = List.of(item(ticket, "*"), item(UUID.randomUUID(), "*"), item(ticket, "*"));
        List<Map<String, Object>> tooMany = IntStream.range(0, 201)
                .mapToObj(i -> item(UUID.randomUUID(), "*"))
                .toList();
        String key = UUID.randomUUID().toString();

        change(board.contactpersoon, key, twice, TRIAGE)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/items/2/ticketId"));
        change(board.contactpersoon, key, tooMany, TRIAGE).then().statusCode(400);
        change(board.contactpersoon, key, List.of(), TRIAGE).then().statusCode(400);
        change(board.contactpersoon, key, List.of(item(ticket, " ")), TRIAGE)
                .then()
                .statusCode(400);
        for (Map<String, Object> change :
                List.of(Map.<String, Object>of(), Map.<String, Object>of("triage", Map.of(), "handOver", Map.of()))) {
            change(board.contactpersoon, key, List.of(item(ticket, "*")), change)
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("exactly-one"));
        }
        change(board.contactpersoon, key, List.of(item(ticket, "*")), Map.of("withdrawal", Map.of()))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/change/withdrawal/reason"));
        change(board.contactpersoon, "kort", List.of(item(ticket, "*")), TRIAGE)
                .then()
                .statusCode(400);
        assertThat(board.contactpersoon.stateOf(ticket)).isEqualTo("reported");
    }

    @Test
    void everyStepCanBeTakenOnMany() {
        UUID incident = board.reported();
        board.contactpersoon.takes(incident, "major-incident-declarations");
        List<UUID> solved = List.of(board.reported(), board.reported());
        Map<String, Object> outcome = Map.of("resolution", Map.of("cause", "hardware", "done", "Kabel vervangen"));

        done(board.contactpersoon, solved, Map.of("classification", Map.of("categoryId", NO_PICTURE)));
        done(board.contactpersoon, solved, Map.of("link", Map.of("majorIncidentId", incident)));
        done(board.contactpersoon, solved, Map.of("unlinking", Map.of()));
        done(board.contactpersoon, solved, TRIAGE);
        done(board.contactpersoon, solved, outcome);
        done(board.teacher, solved, Map.of("refusal", Map.of("reason", "Nog steeds zwart")));
        done(board.contactpersoon, solved, outcome);
        done(board.teacher, solved, Map.of("confirmation", Map.of()));
        done(board.teacher, solved, Map.of("reopening", Map.of("reason", "Weer zwart")));
        done(board.contactpersoon, solved, Map.of("handOver", Map.of()));
        done(board.contactpersoon, solved, Map.of("withdrawal", Map.of("reason", "Toch niet")));
        List<UUID> doubles = List.of(board.reported(), board.reported());
        done(board.contactpersoon, doubles, Map.of("merge", Map.of("into", incident)));
    }

    @Test
    void theBeheerpartnerTakesItsStepsAndTheBestuurDecidesWhatWasLeftLying() {
        List<UUID> tickets = List.of(board.matched(), board.matched());

        done(board.beheerpartner, tickets, Map.of("acceptance", Map.of()));
        done(board.beheerpartner, tickets, Map.of("waiting", Map.of("reason", "supplier")));
        done(board.beheerpartner, tickets, Map.of("resumption", Map.of()));
        changed(tickets, Map.of("waiting", Map.of("reason", "supplier")))
                .body("items.status", everyItem(equalTo(400)))
                .body("items[0].problem.errors.pointer", contains("/change/waiting/reason"));
        done(board.contactpersoon, tickets, Map.of("waiting", Map.of("reason", "access")));
        done(board.contactpersoon, tickets, Map.of("resumption", Map.of()));
        done(board.beheerpartner, tickets, Map.of("priorityDispute", Map.of("priority", 4, "reason", "Reservebord")));
        List<Map<String, Object>> any =
                tickets.stream().map(ticket -> item(ticket, "*")).toList();
        Map<String, Object> decision = Map.of("priority", Map.of("priority", 3, "reason", "Half"));
        change(board.bestuur, UUID.randomUUID().toString(), any, decision)
                .then()
                .body("items.status", everyItem(equalTo(409)))
                .body("items[0].problem.allowedActions", empty());
        board.moveClock(Duration.ofHours(25));
        try {
            done(board.bestuur, tickets, decision);
        } finally {
            board.moveClock(Duration.ZERO);
        }
        done(board.beheerpartner, tickets, Map.of("resolution", Map.of("cause", "hardware", "done", "Vervangen")));
        change(board.beheerpartner, UUID.randomUUID().toString(), any, Map.of("acceptance", Map.of()))
                .then()
                .body("items.status", everyItem(equalTo(409)))
                .body("items[0].problem.type", equalTo("urn:problem-type:schoolbel:action-not-possible"));
        changed(tickets, TRIAGE)
                .body("items.status", everyItem(equalTo(409)))
                .body("items[0].problem.allowedActions", hasItem("confirm"));
    }

    @Test
    void twoAtOnceWithOneKeyDoItOnce() {
        List<Map<String, Object>> items = Stream.generate(board::reported)
                .limit(5)
                .map(ticket -> item(ticket, "\"v1\""))
                .toList();
        String key = UUID.randomUUID().toString();

        CompletableFuture<Response> first =
                CompletableFuture.supplyAsync(() -> change(board.contactpersoon, key, items, TRIAGE));
        Response second = change(board.contactpersoon, key, items, TRIAGE);

        second.then().statusCode(201).body("items.status", everyItem(equalTo(201)));
        assertThat(first.join().asString()).isEqualTo(second.asString());
    }

    @Test
    void aListOfAHundredThousandCostsNothing() {
        String key = UUID.randomUUID().toString();
        String many = String.join(",", Collections.nCopies(100_000, "{}"));
        String small = String.join(",", Collections.nCopies(100_000, "0"));

        sent(key, "{\"items\": [" + many + "], \"change\": {\"triage\": {}}}")
                .then()
                .statusCode(413)
                .body("type", equalTo("urn:problem-type:schoolbel:too-large"));
        sent(key, "{\"items\": [" + small + "], \"change\": {\"triage\": {}}}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/items"))
                .body("errors.code", contains("size"));
    }

    private void done(Person person, List<UUID> tickets, Map<String, Object> change) {
        List<Map<String, Object>> items =
                tickets.stream().map(ticket -> item(ticket, "*")).toList();
        change(person, UUID.randomUUID().toString(), items, change)
                .then()
                .statusCode(201)
                .body("items.status", everyItem(equalTo(201)));
    }

    private Response sent(String key, String body) {
        return board.contactpersoon
                .asks()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post(Person.BASE + "/bulk-changes");
    }

    private ValidatableResponse changed(List<UUID> tickets, Map<String, Object> change) {
        List<Map<String, Object>> items = tickets.stream()
                .map(ticket -> item(ticket, board.contactpersoon.etag(ticket)))
                .toList();
        return change(board.contactpersoon, UUID.randomUUID().toString(), items, change)
                .then()
                .statusCode(201);
    }

    private static Response change(
            Person person, String key, List<Map<String, Object>> items, Map<String, Object> change) {
        return person.asks()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(Map.of("items", items, "change", change))
                .post(Person.BASE + "/bulk-changes");
    }

    private static Map<String, Object> item(UUID ticket, String ifMatch) {
        return Map.of("ticketId", ticket, "ifMatch", ifMatch);
    }
}
