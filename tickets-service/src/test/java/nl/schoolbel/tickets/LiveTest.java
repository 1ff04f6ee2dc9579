package nl.schoolbel.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.sla.DeliveryEnded;
import nl.schoolbel.events.sla.SlaEvents;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.tickets.board.Board;
import nl.schoolbel.tickets.board.Eventually;
import nl.schoolbel.tickets.board.Person;
import nl.schoolbel.tickets.board.SlaService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What changes at a school, as it changes, and behind the last event that a client had. */
@OnRealParts
class LiveTest {

    @Inject
    Sql sql;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Board board;
    private String token;

    @BeforeEach
    void importSchool() {
        board = Board.imported();
        token = Tokens.contactpersoon(board.school).sign();
    }

    @Test
    void aStepIsToldToItsSchoolWithoutWordsAndToNoOther() throws Exception {
        Board other = Board.imported();
        try (Stream stream = open(token, null);
                Stream elsewhere = open(Tokens.contactpersoon(other.school).sign(), other.school, null)) {
            Eventually.holds(() -> assertThat(stream.lines).contains("event:started"));
            Eventually.holds(() -> assertThat(elsewhere.lines).contains("event:started"));
            UUID ticket = board.reported();
            board.contactpersoon.takes(ticket, "triages");
            other.reported();

            Eventually.holds(() -> assertThat(stream.whats()).containsExactly("reported", "triage-started"));
            Eventually.holds(() -> assertThat(elsewhere.whats()).containsExactly("reported"));
            assertThat(stream.text())
                    .contains(ticket.toString())
                    .contains("\"state\":\"in-triage\"")
                    .doesNotContain("Digibord")
                    .doesNotContain(board.teacherSubject);
        }
    }

    @Test
    void aClientGoesOnBehindItsLastEvent() throws Exception {
        String last;
        try (Stream stream = open(token, null)) {
            Eventually.holds(() -> assertThat(stream.lines).contains("event:started"));
            board.reported();
            Eventually.holds(() -> assertThat(stream.whats()).hasSize(1));
            last = stream.lastId();
        }
        UUID ticket = board.reported();
        board.contactpersoon.takes(ticket, "triages");
        try (Stream again = open(token, last)) {
            Eventually.holds(() -> assertThat(again.whats()).containsExactly("reported", "triage-started"));
            board.contactpersoon.takes(ticket, "hand-overs");
            Eventually.holds(() -> assertThat(again.whats()).startsWith("reported", "triage-started", "handed-over"));
            assertThat(again.ids()).doesNotHaveDuplicates();
        }
    }

    @Test
    void aStreamEndsWithItsToken() throws Exception {
        String ending = Tokens.contactpersoon(board.school)
                .lifetime(Duration.ofSeconds(5))
                .sign();
        try (Stream stream = open(ending, null);
                Stream lasting = open(token, null)) {
            Eventually.holds(() -> assertThat(lasting.lines).contains("event:started"));
            Eventually.holds(() -> assertThat(stream.ended).isTrue());

            assertThat(stream.lines).contains("event:started");
            assertThat(lasting.ended).isFalse();
        }
    }

    @Test
    void whoMissedTooMuchIsSentToTheList() {
        board.contactpersoon
                .asks()
                .header("Last-Event-ID", "999999999999-1")
                .get(Person.BASE + "/schools/" + board.school + "/ticket-changes")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:schoolbel:changes-missed"))
                .body("list", equalTo("/tickets/v1/tickets?schoolId=" + board.school));
        sql.update(
                "insert into ticket_history (ticket_id, occurred_at, recorded_at, what, by_whom)"
                        + " select ?, now(), now(), 'x', 'system' from generate_series(1, 1001)",
                UUID.randomUUID());
        Eventually.holds(() -> board.contactpersoon
                .asks()
                .header("Last-Event-ID", "3-1")
                .get(Person.BASE + "/schools/" + board.school + "/ticket-changes")
                .then()
                .statusCode(409));
        board.contactpersoon
                .asks()
                .header("Last-Event-ID", "yesterday")
                .get(Person.BASE + "/schools/" + board.school + "/ticket-changes")
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("errors.pointer", equalTo(List.of("Last-Event-ID")));
    }

    @Test
    void onlyTheSchoolsPeopleListenAndNobodyWithoutEnd() throws Exception {
        String path = "/schools/" + board.school + "/ticket-changes";
        board.stranger.get(path).then().statusCode(404);
        for (Person person : List.of(board.coach, board.bestuur, board.beheerpartner, board.operator)) {
            person.get(path).then().statusCode(403);
        }
        List<Stream> mine = new ArrayList<>();
        try {
            for (int i = 0; i < 5; i++) {
                Stream stream = open(token, null);
                mine.add(stream);
                Eventually.holds(() -> assertThat(stream.lines).contains("event:started"));
            }
            new Person(token).get(path).then().statusCode(429);
        } finally {
            for (Stream stream : mine) {
                stream.close();
            }
        }
        Eventually.holds(() -> {
            Stream again = open(token, null);
            Eventually.holds(() -> assertThat(again.lines).isNotEmpty());
            again.close();
            assertThat(again.status).isEqualTo(200);
        });
    }

    @Test
    void theTimelineHoldsWebhooksAndIsReadPageByPage() {
        UUID ticket = board.handedOver();
        board.sla.tell(
                SlaEvents.DELIVERY_ENDED,
                ticket,
                new DeliveryEnded(
                        ticket,
                        UUID.randomUUID(),
                        "ticket-handed-over",
                        true,
                        2,
                        SlaService.now(),
                        OccurredBy.SCHOOLBEL));
        Eventually.holds(() -> board.contactpersoon
                .get("/tickets/" + ticket + "/timeline")
                .then()
                .body("items.what.last()", equalTo("webhook-delivered"))
                .body(
                        "items.last().detail",
                        equalTo(Map.of(
                                "webhook", "ticket-handed-over", "attempts", 2, "deliveryId", deliveryId(ticket)))));

        var first = board.contactpersoon.get("/tickets/" + ticket + "/timeline?limit=1");
        String next = first.header("Link").replaceAll("<([^>]*)>.*", "$1");
        var second = board.contactpersoon.asks().urlEncodingEnabled(false).get(next);

        first.then().body("items.what", equalTo(List.of("reported")));
        second.then().body("items.what", equalTo(List.of("handed-over")));
    }

    private String deliveryId(UUID ticket) {
        return sql.query(
                        "select detail ->> 'deliveryId' from ticket_history where ticket_id = ? and detail ? 'deliveryId'"
                                .replace("detail ? 'd", "detail ?? 'd"),
                        row -> row.getString(1),
                        ticket)
                .get(0);
    }

    private Stream open(String bearer, String lastEventId) throws IOException, InterruptedException {
        return open(bearer, board.school, lastEventId);
    }

    private Stream open(String bearer, UUID school, String lastEventId) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(
                        "http://127.0.0.1:" + RestAssured.port + "/tickets/v1/schools/" + school + "/ticket-changes"))
                .header("Authorization", "Bearer " + bearer);
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        HttpResponse<InputStream> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        return new Stream(answer.statusCode(), answer.body());
    }

    /** Lines of a stream as they come, read by a thread of its own until it is closed. */
    private static final class Stream implements AutoCloseable {

        private final int status;
        private final InputStream body;
        private final List<String> lines = new CopyOnWriteArrayList<>();
        private volatile boolean ended;

        Stream(int status, InputStream body) {
            this.status = status;
            this.body = body;
            Thread reader = new Thread(() -> {
                Scanner scanner = new Scanner(body, StandardCharsets.UTF_8);
                while (scanner.hasNextLine()) {
                    lines.add(scanner.nextLine());
                }
                ended = true;
            });
            reader.setDaemon(true);
            reader.start();
        }

        List<String> whats() {
            return lines.stream()
                    .filter(line -> line.startsWith("data:{\"ticketId"))
                    .map(line -> line.replaceAll(".*\"what\":\"([^\"]*)\".*", "$1"))
                    .toList();
        }

        List<String> ids() {
            return lines.stream().filter(line -> line.startsWith("id:")).toList();
        }

        String lastId() {
            return ids().get(ids().size() - 1).substring(3);
        }

        String text() {
            return String.join("\n", lines);
        }

        @Override
        public void close() throws IOException {
            body.close();
        }
    }
}
