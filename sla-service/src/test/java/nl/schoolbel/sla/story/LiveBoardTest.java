package nl.schoolbel.sla.story;

import static io.restassured.RestAssured.given;
import static nl.schoolbel.sla.story.Board.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Flow;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.sla.board.page.PageWords;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two schools with a beheerpartner each; what one of them has on the live board is not on that of the other. */
@OnRealParts
class LiveBoardTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Board ours;
    private Board theirs;

    @BeforeEach
    void open() throws IOException {
        ours = Board.withoutEndpoint();
        theirs = Board.withoutEndpoint();
    }

    @AfterEach
    void close() {
        ours.close();
        theirs.close();
    }

    @Test
    void aLateTicketIsOnTheBoardOfItsSchoolAndItsBeheerpartnerOnly() {
        UUID late = lateTicket(ours);
        UUID other = lateTicket(theirs);

        for (Token viewer : new Token[] {
            Tokens.contactpersoon(ours.school), Tokens.teacher(ours.school), Tokens.beheerpartner(ours.beheerpartner)
        }) {
            Document board = awaitRow(viewer, late);
            assertThat(board.select("#panel-late tr[data-ticket=" + late + "]").attr("data-urgency"))
                    .isEqualTo("late");
            assertThat(board.select("#late-count").text()).isEqualTo("1");
            assertThat(board.html()).doesNotContain(other.toString(), theirs.school.toString());
        }
        assertThat(board(Tokens.contactpersoon(ours.school))
                        .select("[data-school=" + ours.school + "]")
                        .attr("data-urgency"))
                .isEqualTo("late");
        awaitRow(Tokens.contactpersoon(ours.school, theirs.school), other);
    }

    @Test
    void theBoardIsNarrowedToASchoolOrABeheerpartner() {
        UUID late = lateTicket(ours);
        UUID other = lateTicket(theirs);
        awaitRow(Tokens.contactpersoon(ours.school), late);
        awaitRow(Tokens.contactpersoon(theirs.school), other);

        for (String question :
                new String[] {"?school=" + ours.school, "?beheerpartner=" + ours.beheerpartner, ofBoth(ours)}) {
            Document board = Jsoup.parse(read(question, Tokens.bestuur()));
            assertThat(board.select("#panel-late tr").eachAttr("data-ticket")).containsExactly(late.toString());
            assertThat(board.select("#late-count").text()).isEqualTo("1");
            assertThat(board.select("#panel-schools [data-school]").eachAttr("data-school"))
                    .containsExactly(ours.school.toString());
            assertThat(board.select("tr[data-state=handed-over] td").text()).isEqualTo("1");
            assertThat(board.select("#show-all").attr("href")).isEqualTo("/sla/board");
            assertThat(board.select("#board").attr("sse-connect")).isEqualTo("/sla/board/stream" + question);
            assertThat(board.select("#language").attr("href")).startsWith(question + "&");
        }
        Document neither = Jsoup.parse(
                read("?school=" + ours.school + "&beheerpartner=" + theirs.beheerpartner, Tokens.bestuur()));
        assertThat(neither.select("[data-ticket]")).isEmpty();
    }

    @Test
    void theStreamOfANarrowedBoardTellsOfNothingElse() {
        UUID late = lateTicket(ours);
        UUID other = lateTicket(theirs);
        awaitRow(Tokens.contactpersoon(ours.school), late);
        awaitRow(Tokens.contactpersoon(theirs.school), other);

        try (Listening stream = Listening.as(Tokens.coach(), "?school=" + ours.school)) {
            await().atMost(PATIENCE).until(() -> stream.toldOf(late));
            assertThat(stream.toldOf(other)).isFalse();
        }
    }

    @Test
    void nobodyNarrowsTheBoardToWhatIsNotTheirs() {
        Token school = Tokens.contactpersoon(ours.school);
        Token beheerpartner = Tokens.beheerpartner(ours.beheerpartner);
        for (String place : new String[] {"", "/stream"}) {
            assertThat(status(place + "?school=" + theirs.school, school)).isEqualTo(404);
            assertThat(status(place + "?beheerpartner=" + theirs.beheerpartner, beheerpartner))
                    .isEqualTo(404);
            assertThat(status(place + "?school=" + ours.school, Tokens.operator()))
                    .isEqualTo(404);
            assertThat(status(place + "?school=no-id", Tokens.bestuur())).isEqualTo(400);
        }
        UUID other = lateTicket(theirs);
        awaitRow(Tokens.contactpersoon(theirs.school), other);
        assertThat(read("?school=" + theirs.school, beheerpartner)).doesNotContain(other.toString());
        assertThat(read("?beheerpartner=" + theirs.beheerpartner, school)).doesNotContain(other.toString());
        assertThat(status("?school=" + ours.school, school)).isEqualTo(200);
    }

    private static String ofBoth(Board board) {
        return "?school=" + board.school + "&beheerpartner=" + board.beheerpartner;
    }

    @Test
    void aListThatIsFullSaysThatThereMayBeMore() {
        Instant soonLate = now().minus(Duration.ofMinutes(50));
        for (int ticket = 0; ticket < 100; ticket++) {
            ours.handedOver(soonLate);
        }
        Token school = Tokens.contactpersoon(ours.school);
        await().atMost(PATIENCE)
                .until(() -> board(school).select("#soon-count").text().equals("100"));

        ours.handedOver(soonLate);

        await().atMost(PATIENCE)
                .until(() -> board(school).select("#soon-count").text().equals("100+"));
        assertThat(board(school).select("#panel-soon tr[data-ticket]")).hasSize(100);
    }

    @Test
    void aDueMomentSetByHandOutsideTheHoursIsSoonAndDoesNotVanish() throws IOException {
        DayOfWeek notToday = LocalDate.now(PageWords.ZONE).plusDays(3).getDayOfWeek();
        try (Board board = Board.openOn(notToday)) {
            Token school = Tokens.contactpersoon(board.school);
            UUID ticket = board.handedOver(now());
            awaitUrgency(school, ticket, "running");

            setDueMoment(ticket, now().plus(Duration.ofHours(1)));

            awaitUrgency(school, ticket, "soon");
        }
    }

    private static void setDueMoment(UUID ticket, Instant dueAt) {
        given().auth()
                .oauth2(Tokens.bestuur().sign())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"dueAt\": \"%s\", \"reason\": \"Afgesproken\"}".formatted(dueAt))
                .post(Board.SLA + "/tickets/" + ticket + "/clocks/resolution/due-moments")
                .then()
                .statusCode(201);
    }

    private static void awaitUrgency(Token viewer, UUID ticket, String urgency) {
        await().atMost(PATIENCE)
                .until(() -> board(viewer)
                        .select("#panel-soon tr[data-ticket=" + ticket + "]")
                        .attr("data-urgency")
                        .equals(urgency));
    }

    @Test
    void theTimelineOfAnothersTicketIsNotThere() {
        UUID ticket = lateTicket(ours);
        awaitRow(Tokens.contactpersoon(ours.school), ticket);

        assertThat(timeline(ticket, Tokens.contactpersoon(theirs.school))).isEqualTo(404);
        assertThat(timeline(ticket, Tokens.beheerpartner(theirs.beheerpartner))).isEqualTo(404);
        assertThat(timeline(ticket, Tokens.operator())).isEqualTo(403);
        assertThat(timeline(ticket, Tokens.beheerpartner(ours.beheerpartner))).isEqualTo(200);
        assertThat(timeline(ticket, Tokens.coach())).isEqualTo(200);
    }

    @Test
    void theTimelineDrawsAndTellsTheSame() {
        UUID ticket = lateTicket(ours);

        await().atMost(PATIENCE).untilAsserted(() -> {
            Document page = Jsoup.parse(read("/tickets/" + ticket, Tokens.contactpersoon(ours.school)));
            assertThat(page.select("svg.timeline .lane")).hasSize(2);
            assertThat(page.select("svg.timeline .mark.fired")).isNotEmpty();
            assertThat(page.select("svg.timeline .stretch.running")).hasSize(2);
            assertThat(page.select("svg.timeline .stretch.paused, svg.timeline .shut"))
                    .isEmpty();
            assertThat(page.select("#panel-story li").eachText()).anyMatch(line -> line.contains("gemeld"));
            assertThat(page.select("#panel-explanation p")).isNotEmpty();
        });
    }

    @Test
    void theTimelineDrawsPausesAndHoursWithoutService() throws IOException {
        try (Board board = Board.closedAnHourADay()) {
            Instant start = now().minus(Duration.ofHours(26));
            String ofSchool = "\"schoolId\": \"%s\"".formatted(board.school);
            UUID ticket = board.handedOver(start);
            board.tell(ticket, "ticket-accepted", 3, start.plus(Duration.ofMinutes(10)), ofSchool);
            board.tell(
                    ticket,
                    "ticket-waiting-started",
                    4,
                    start.plus(Duration.ofHours(1)),
                    ofSchool + ", \"reason\": \"school\"");
            board.tell(ticket, "ticket-waiting-ended", 5, start.plus(Duration.ofHours(7)), ofSchool);

            await().atMost(PATIENCE).untilAsserted(() -> {
                Document page = Jsoup.parse(read("/tickets/" + ticket, Tokens.contactpersoon(board.school)));
                Elements paused = page.select("svg.timeline .stretch.paused");
                assertThat(paused.select("title").eachText()).containsExactly("pauze: wacht op school");
                // Six hours of some thirty, on a drawing of a thousand.
                assertThat(Integer.parseInt(paused.attr("width"))).isBetween(100, 300);
                assertThat(page.select("svg.timeline .lane:has(.stretch.running) .shut"))
                        .isNotEmpty();
            });
        }
    }

    @Test
    void eachRoleHasItsPanelsAndNoOthers() {
        Document operator = board(Tokens.operator());
        assertThat(operator.select("#panel-dead-letters, #panel-webhooks, #panel-states"))
                .hasSize(3);
        assertThat(operator.select("#panel-late, #panel-soon, #panel-schools, #panel-escalations, [data-ticket]"))
                .isEmpty();

        Document bestuur = board(Tokens.bestuur());
        assertThat(
                        bestuur.select(
                                "#panel-late, #panel-soon, #panel-schools, #panel-escalations, #panel-webhooks, #panel-compliance"))
                .hasSize(6);
        assertThat(bestuur.select("#panel-dead-letters")).isEmpty();

        assertThat(board(Tokens.contactpersoon(ours.school)).select("#panel-dead-letters, #panel-webhooks"))
                .isEmpty();
    }

    @Test
    void ticketsAreCountedByTheirLatestState() {
        Token school = Tokens.contactpersoon(ours.school);
        UUID ticket = ours.handedOver(now());
        awaitState(school, "handed-over", "1");

        ours.tell(ticket, "ticket-accepted", 3, now(), "\"schoolId\": \"%s\"".formatted(ours.school));
        awaitState(school, "accepted", "1");
        assertThat(board(school).select("tr[data-state=handed-over] td").text()).isEqualTo("0");
    }

    @Test
    void aTicketGoesBackToTheStateThatItWaitedIn() {
        Token school = Tokens.contactpersoon(ours.school);
        String ofSchool = "\"schoolId\": \"%s\"".formatted(ours.school);
        UUID ticket = ours.handedOver(now());
        ours.tell(
                ticket,
                "ticket-visit-planned",
                3,
                now(),
                ofSchool + ", \"from\": \"2030-01-01T08:00:00Z\", \"until\": \"2030-01-01T10:00:00Z\"");
        ours.tell(ticket, "ticket-waiting-started", 4, now(), ofSchool + ", \"reason\": \"school\"");
        awaitState(school, "waiting", "1");

        ours.tell(ticket, "ticket-waiting-ended", 5, now(), ofSchool);
        awaitState(school, "visit-planned", "1");

        ours.tell(
                ticket,
                "ticket-resolved",
                6,
                now(),
                ofSchool + ", \"resolvedBy\": \"beheerpartner\", \"cause\": \"hardware\"");
        awaitState(school, "resolved", "1");

        ours.tell(
                ticket,
                "ticket-reopened",
                7,
                now(),
                ofSchool + ", \"resolvedBy\": \"beheerpartner\", \"wasClosed\": false");
        awaitState(school, "accepted", "1");
    }

    @Test
    void whatHasTheFocusIsFoundAgainWhenTheBoardIsReplaced() {
        UUID ticket = lateTicket(ours);
        await().atMost(PATIENCE)
                .until(() -> !board(Tokens.contactpersoon(ours.school))
                        .select("#panel-escalations a[id^=escalation-" + ticket + "]")
                        .isEmpty());

        Document board = board(Tokens.contactpersoon(ours.school));

        assertThat(board.select("#board a, #board [tabindex]"))
                .isNotEmpty()
                .allMatch(one ->
                        !one.id().isEmpty() && board.select("#" + one.id()).size() == 1);
    }

    @Test
    void theStreamEndsWithTheToken() {
        Token viewer = Tokens.contactpersoon(ours.school).lifetime(Duration.ofSeconds(5));
        try (Listening stream = Listening.as(viewer)) {
            await().atMost(PATIENCE).until(() -> stream.told.contains("event:board"));
            await().atMost(PATIENCE).until(() -> stream.told.contains("over"));
        }
    }

    @Test
    void theStreamTellsOfWhatGetsLateMeanwhile() {
        UUID first = lateTicket(ours);
        awaitRow(Tokens.contactpersoon(ours.school), first);
        try (Listening stream = Listening.as(Tokens.contactpersoon(ours.school))) {
            await().atMost(PATIENCE).until(() -> stream.toldOf(first));

            UUID second = lateTicket(ours);

            await().atMost(PATIENCE).until(() -> stream.toldOf(second));
            assertThat(stream.told).contains("event:board");
        }
    }

    /** Handed over so long ago that nobody acknowledged it in time; acknowledging is promised in an hour. */
    private static UUID lateTicket(Board board) {
        return board.handedOver(now().minus(Duration.ofMinutes(100)));
    }

    private static Document awaitRow(Token viewer, UUID ticket) {
        await().atMost(PATIENCE)
                .until(() -> !board(viewer)
                        .select("#panel-late tr[data-ticket=" + ticket + "]")
                        .isEmpty());
        return board(viewer);
    }

    private static void awaitState(Token viewer, String state, String count) {
        await().atMost(PATIENCE)
                .until(() -> board(viewer)
                        .select("tr[data-state=" + state + "] td")
                        .text()
                        .equals(count));
    }

    private static Document board(Token viewer) {
        return Jsoup.parse(read("", viewer));
    }

    private static String read(String path, Token viewer) {
        return given().auth()
                .oauth2(viewer.sign())
                .get("/sla/board" + path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static int timeline(UUID ticket, Token viewer) {
        return status("/tickets/" + ticket, viewer);
    }

    private static int status(String path, Token viewer) {
        return given().auth().oauth2(viewer.sign()).get("/sla/board" + path).statusCode();
    }

    /** A browser at the stream, line by line. */
    private static final class Listening implements Flow.Subscriber<String>, AutoCloseable {

        final Queue<String> told = new ConcurrentLinkedQueue<>();
        private volatile Flow.Subscription connection;
        private CompletableFuture<HttpResponse<Void>> answer;

        static Listening as(Token viewer) {
            return as(viewer, "");
        }

        static Listening as(Token viewer, String question) {
            Listening listening = new Listening();
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/sla/board/stream" + question))
                    .header("Authorization", "Bearer " + viewer.sign())
                    .header("Accept", "text/event-stream")
                    .build();
            listening.answer = HttpClient.newHttpClient()
                    .sendAsync(request, HttpResponse.BodyHandlers.fromLineSubscriber(listening));
            return listening;
        }

        boolean toldOf(UUID ticket) {
            return told.stream().anyMatch(line -> line.contains(ticket.toString()));
        }

        @Override
        public void onSubscribe(Flow.Subscription lines) {
            connection = lines;
            lines.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            told.add(line);
        }

        @Override
        public void onError(Throwable broken) {
            told.add("broken: " + broken);
        }

        @Override
        public void onComplete() {
            told.add("over");
        }

        @Override
        public void close() {
            answer.cancel(true);
            if (connection != null) {
                connection.cancel();
            }
        }
    }
}
