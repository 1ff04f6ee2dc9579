package nl.schoolbel.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.events.RecordedEvent;
import nl.schoolbel.platform.testkit.events.RecordedEvents;
import nl.schoolbel.platform.testkit.parts.HeldPlaces;
import nl.schoolbel.platform.testkit.parts.TestBroker;
import nl.schoolbel.platform.testkit.parts.TestDatabase;
import nl.schoolbel.tickets.board.Board;
import nl.schoolbel.tickets.board.Eventually;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Parts that fail, and many who want the same at once. */
@OnRealParts
class FaultsTest {

    private static final int CLIENTS = 20;

    private Board board;

    @BeforeEach
    void importSchool() {
        board = Board.imported();
    }

    @Test
    void withoutABrokerTicketsAreAcceptedAndToldLaterInOrder() {
        UUID ticket;
        TestBroker.running().stop();
        try {
            ticket = board.reported();
            board.contactpersoon.takes(ticket, "triages").takes(ticket, "hand-overs");
            board.contactpersoon.takes(ticket, "withdrawals", Map.of("reason", "Het doet het weer"));
        } finally {
            TestBroker.running().start();
        }

        try (RecordedEvents events = RecordedEvents.of("schoolbel.tickets.v1")) {
            events.await("nl.schoolbel.ticket-withdrawn.v1", ticket);
            assertThat(events.ofKey(ticket))
                    .extracting(event -> event.type().replaceAll("nl.schoolbel.ticket-(.*).v1", "$1"))
                    .containsExactly("reported", "triage-started", "handed-over", "commented", "withdrawn");
        }
    }

    @Test
    void aReportOnARoomThatIsJustBeingRemovedIsRefusedAndNothingIsHalfDone() throws Exception {
        String room = board.contactpersoon
                .post("/schools/" + board.school + "/rooms", Map.of("name", "Groep 7", "kind", "classroom"))
                .path("id");
        Map<String, Object> report = board.digiboard();
        report.put("roomId", room);
        ExecutorService reporter = Executors.newSingleThreadExecutor();
        try (Connection removing = HeldPlaces.open("delete from room where id = '" + room + "'")) {
            Future<Response> answer = reporter.submit(() -> board.teacher.post("/tickets", report));
            Eventually.holds(() -> assertThat(
                            HeldPlaces.read(
                                    "select pid from pg_stat_activity where wait_event_type = 'Lock' and query like '%into ticket %'"))
                    .isNotEmpty());

            removing.commit();

            answer.get().then().statusCode(409).body("type", equalTo("urn:problem-type:schoolbel:reference-broken"));
        } finally {
            reporter.shutdown();
        }
        board.teacher.get("/tickets").then().body("items.size()", equalTo(0));
    }

    @Test
    void withoutADatabaseTheAnswerIs503AndItRecoversByItself() {
        TestDatabase.running().cut();
        Response refused;
        try {
            refused = board.teacher.post("/tickets", board.digiboard());
        } finally {
            TestDatabase.running().restore();
        }

        refused.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", equalTo("urn:problem-type:schoolbel:part-unavailable"))
                .body("traceId", notNullValue());
        Eventually.holds(() -> assertThat(
                        board.teacher.post("/tickets", board.digiboard()).statusCode())
                .isEqualTo(201));
    }

    @Test
    void twentyWhoChangeOneTicketAtOnceLoseNoUpdate() throws Exception {
        UUID ticket = board.matched();

        List<Integer> tries = atOnce(() -> {
            int tried = 1;
            for (String etag = "\"v2\""; giveWorkaround(ticket, etag) != 201; tried++) {
                etag = board.beheerpartner.etag(ticket);
            }
            return tried;
        });

        assertThat(tries).as("all had read the same version, so one was first").containsOnlyOnce(1);
        assertThat(board.beheerpartner.etag(ticket)).isEqualTo("\"v" + (2 + CLIENTS) + "\"");
        board.beheerpartner
                .get("/tickets/" + ticket + "/timeline?limit=100")
                .then()
                .body("items.findAll { it.what == 'workaround-given' }.size()", equalTo(CLIENTS));
        try (RecordedEvents events = RecordedEvents.of("schoolbel.tickets.v1")) {
            events.awaitCount("nl.schoolbel.ticket-workaround-given.v1", ticket, CLIENTS);
            List<RecordedEvent> told = events.ofKey(ticket);
            assertThat(told)
                    .extracting(RecordedEvent::sequence)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, told.size()).boxed().toList());
        }
    }

    @Test
    void twentyRepeatsOfOneRequestAtOnceMakeOneTicket() throws Exception {
        String key = UUID.randomUUID().toString();

        List<String> numbers = atOnce(() -> board.teacher
                .asks()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(board.digiboard())
                .post("/tickets/v1/tickets")
                .path("number"));

        assertThat(numbers).hasSize(CLIENTS).containsOnly(numbers.get(0));
    }

    private int giveWorkaround(UUID ticket, String etag) {
        int status = board.beheerpartner
                .step(ticket, "workarounds", Map.of("text", "Gebruik de laptop"), etag)
                .statusCode();
        assertThat(status).isIn(201, 412);
        return status;
    }

    /** Lets all start at the same moment; gives what each came to. */
    private static <T> List<T> atOnce(Callable<T> work) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<T>> results = IntStream.range(0, CLIENTS)
                    .mapToObj(client -> clients.submit(() -> {
                        start.await();
                        return work.call();
                    }))
                    .toList();
            start.countDown();
            return results.stream().map(FaultsTest::resultOf).toList();
        } finally {
            clients.shutdownNow();
        }
    }

    private static <T> T resultOf(Future<T> result) {
        try {
            return result.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
