package nl.schoolbel.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.sla.SlaEscalated;
import nl.schoolbel.events.sla.SlaEvents;
import nl.schoolbel.events.terms.Target;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.files.SampleFiles;
import nl.schoolbel.platform.testkit.parts.MailResource;
import nl.schoolbel.platform.testkit.parts.TestMail;
import nl.schoolbel.tickets.board.Board;
import nl.schoolbel.tickets.board.Eventually;
import nl.schoolbel.tickets.board.Person;
import nl.schoolbel.tickets.domain.SchoolCalendar;
import nl.schoolbel.tickets.schoolcalendar.SchoolCalendars;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told of what, by mail and in the portal. */
@OnRealParts
@WithTestResource(value = MailResource.class, scope = TestResourceScope.GLOBAL)
class NoticesTest {

    private static final Map<String, String> OUTCOME = Map.of("cause", "user-question", "done", "Bron gekozen.");
    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

    @TestHTTPResource("/tickets/v1/notices/stream")
    URL streamAddress;

    @Inject
    Sql sql;

    @Inject
    SchoolCalendars calendars;

    private Board board;
    private Duration ahead = Duration.ZERO;
    private Person teacher;
    private Person contactpersoon;
    private String teacherMail;
    private String contactpersoonMail;

    @BeforeEach
    void importSchool() {
        board = Board.imported();
        teacherMail = "t-" + board.school + "@school.example";
        contactpersoonMail = "contact-" + board.school + "@school.example";
        teacher = new Person(Tokens.teacher(board.school)
                .subject(board.teacherSubject)
                .email(teacherMail)
                .sign());
        contactpersoon = new Person(Tokens.contactpersoon(board.school)
                .subject("contact-" + board.school)
                .email(contactpersoonMail)
                .sign());
        board.operator
                .post(
                        "/schools/" + board.school + "/contactpersonen",
                        Map.of(
                                "subject",
                                "contact-" + board.school,
                                "name",
                                "Mehmet Yilmaz",
                                "email",
                                contactpersoonMail,
                                "rank",
                                1))
                .then()
                .statusCode(201);
    }

    @AfterEach
    void setClockRight() {
        moveClock(Duration.ZERO);
        TestMail.running().start();
    }

    @Test
    void whoFollowsATicketIsToldOfItButNotOfWhatTheyDidThemselves() {
        UUID ticket = reported();
        board.colleague
                .asks()
                .put(Person.BASE + "/tickets/" + ticket + "/watchers/me")
                .then()
                .statusCode(200);
        Person outsider = board.stranger;

        contactpersoon.takes(ticket, "triages");
        contactpersoon
                .post("/tickets/" + ticket + "/comments", Map.of("text", "Ik kijk ernaar"))
                .then()
                .statusCode(201);
        contactpersoon.takes(ticket, "resolutions", OUTCOME);

        awaits(teacher, ticket, "resolved", "commented", "triage-started");
        awaits(board.colleague, ticket, "resolved", "triage-started");
        awaits(contactpersoon, ticket, "reported");
        outsider.get("/notices").then().statusCode(200).body("items", empty());
        teacher.get("/notices")
                .then()
                .body("items.kind", hasItem("received"))
                .body("items[0].ticketTitle", equalTo("Digibord groep 7 doet niets"))
                .body("items.readAt", everyItem(nullValue()));
        for (Person none : new Person[] {board.beheerpartner, board.bestuur, board.operator}) {
            none.get("/notices").then().statusCode(403);
            none.get("/notice-preferences").then().statusCode(403);
            none.get("/tickets/" + ticket + "/watchers").then().statusCode(403);
        }
    }

    @Test
    void aNoticeIsReadOnceAndByItsOwnerOnly() {
        UUID ticket = reported();
        contactpersoon.takes(ticket, "triages").takes(ticket, "resolutions", OUTCOME);
        awaits(teacher, ticket, "resolved", "triage-started");
        List<Integer> ids = teacher.get("/notices").path("items.id");

        contactpersoon
                .asks()
                .put(Person.BASE + "/notices/" + ids.get(1) + "/read-mark")
                .then()
                .statusCode(404);
        teacher.asks()
                .put(Person.BASE + "/notices/" + ids.get(1) + "/read-mark")
                .then()
                .statusCode(204);

        teacher.get("/notices?unread=true").then().body("items.id", contains(ids.get(0), ids.get(2)));
        teacher.asks()
                .contentType("application/json")
                .body(Map.of("until", ids.get(0)))
                .put(Person.BASE + "/notices/read-mark")
                .then()
                .statusCode(204);
        teacher.get("/notices?unread=true").then().body("items", empty());
        String first = teacher.get("/notices?limit=1")
                .then()
                .body("items.id", contains(ids.get(0)))
                .extract()
                .header("Link");
        String next = first.substring(1, first.indexOf('>'));
        teacher.asks().get(next).then().body("items.id", contains(ids.get(1)));
    }

    @Test
    void followingIsForOneselfAndOnlyTheContactpersoonSeesHowMany() {
        UUID ticket = reported();
        String watchers = "/tickets/" + ticket + "/watchers";

        teacher.get(watchers)
                .then()
                .statusCode(200)
                .body("watching", equalTo(true))
                .body("count", nullValue());
        board.colleague.asks().put(Person.BASE + watchers + "/me").then().body("watching", equalTo(true));
        board.coach.asks().put(Person.BASE + watchers + "/me").then().statusCode(200);
        contactpersoon
                .get(watchers)
                .then()
                .body("watching", equalTo(false))
                .body("count", equalTo(3))
                .body("roles", equalTo(Map.of("coach", 1, "colleague", 1, "teacher", 1)));
        teacher.asks().delete(Person.BASE + watchers + "/me").then().statusCode(204);
        teacher.asks().delete(Person.BASE + watchers + "/me").then().statusCode(204);
        teacher.get(watchers).then().body("watching", equalTo(false));
        board.stranger.get(watchers).then().statusCode(404);
        board.stranger.asks().put(Person.BASE + watchers + "/me").then().statusCode(404);

        contactpersoon.takes(ticket, "triages");
        awaits(board.colleague, ticket, "triage-started");
        awaits(teacher, ticket);
    }

    @Test
    void whatHappensWithinAFewMinutesIsOneMailInLessonTimeWithoutAnybodysWords() {
        moveClockTo(DayOfWeek.SATURDAY, "11:00");
        UUID ticket = reported();
        contactpersoon.takes(ticket, "triages");
        contactpersoon
                .post("/tickets/" + ticket + "/comments", Map.of("text", "Niemand mag dit lezen"))
                .then()
                .statusCode(201);
        contactpersoon.takes(ticket, "resolutions", Map.of("cause", "hardware", "done", "Geheime kabel vervangen"));
        awaits(teacher, ticket, "resolved", "commented", "triage-started");
        teacher.get("/notices").then().body("items.mail", contains("waiting", "waiting", null, "waiting"));
        moveClockTo(DayOfWeek.SATURDAY, "14:00");
        assertThat(mails(teacherMail)).as("quiet in the weekend").isEmpty();

        moveClockFrom(DayOfWeek.SATURDAY, DayOfWeek.MONDAY, "08:31");

        mailed(() -> assertThat(mails(teacherMail)).hasSize(1));
        String mail = mails(teacherMail).get(0);
        assertThat(mail)
                .contains("Subject: [T-", "Digibord groep 7 doet niets")
                .contains(
                        "De melding is ontvangen.",
                        "Er is een nieuwe reactie.",
                        "De melding is opgelost.",
                        "opgelost, wacht op bevestiging")
                .contains("/tickets/" + ticket, "text/html", "text/plain", "Auto-Submitted: auto-generated")
                .contains("List-Unsubscribe: <", "Message-ID: <notice-", "In-Reply-To: <ticket-" + ticket + "@")
                .doesNotContain("Niemand mag", "Geheime", board.teacherSubject);
        assertThat(mail.split("Message-ID:", -1)).hasSize(2);
        mailed(() -> teacher.get("/notices").then().body("items.mail", contains("sent", "sent", null, "sent")));
    }

    @Test
    void afterABacklogIsWaitedForLessonsAlsoOverAHoliday() {
        ZonedDateTime friday = nextWeekOn(DayOfWeek.FRIDAY, "14:50");
        contactpersoon
                .asks()
                .contentType("application/json")
                .header("If-Match", "\"v1\"")
                .body(Map.of(
                        "freeDays",
                        List.of(Map.of(
                                "firstDate",
                                friday.toLocalDate().plusDays(1).toString(),
                                "lastDate",
                                friday.toLocalDate().plusDays(11).toString()))))
                .put(Person.BASE + "/schools/" + board.school + "/free-days")
                .then()
                .statusCode(200);
        TestMail.running().stop();
        moveClock(friday);
        UUID ticket = reported();
        contactpersoon.takes(ticket, "resolutions", OUTCOME);
        awaits(teacher, ticket, "resolved");
        moveClock(friday.plusMinutes(9));
        moveClock(friday.plusMinutes(70));
        TestMail.running().start();
        moveClock(friday.plusDays(3));
        Eventually.holds(() -> assertThat(dueAt(ticket)).isAfter(friday.plusDays(11)));
        assertThat(mails(teacherMail)).as("quiet in the holiday").isEmpty();

        moveClock(dueAt(ticket).plusMinutes(1));

        mailed(() -> assertThat(mails(teacherMail)).hasSize(1));
        mailed(() -> teacher.get("/notices").then().body("items.mail", contains("sent", "sent")));
    }

    @Test
    void aMailThatIsNoNewsAnyMoreIsDroppedUnlessSomethingNewJoinedIt() {
        TestMail.running().stop();
        ZonedDateTime monday = nextWeekOn(DayOfWeek.MONDAY, "10:00");
        moveClock(monday);
        UUID old = reported();
        UUID goesOn = reported();
        contactpersoon.takes(old, "resolutions", OUTCOME).takes(goesOn, "resolutions", OUTCOME);
        awaits(teacher, goesOn, "resolved");
        awaits(teacher, old, "resolved");
        moveClock(monday.plusDays(3));
        contactpersoon.takes(goesOn, "confirmations");
        awaits(teacher, goesOn, "closed", "resolved");

        TestMail.running().start();
        moveClock(monday.plusDays(4));

        mailed(() -> teacher.get("/notices")
                .then()
                .body("items.mail", contains("sent", "sent", "dropped", "sent", "dropped")));
        assertThat(mails(teacherMail)).hasSize(1);
        assertThat(mails(teacherMail).get(0)).contains("/tickets/" + goesOn);
    }

    @Test
    void whatCannotBeToldOrWrittenHoldsUpNobody() {
        UUID unreadable = urgent();
        contactpersoon.takes(unreadable, "resolutions", OUTCOME);
        awaits(teacher, unreadable, "resolved");
        sql.update("update notice set kind = 'of-a-later-version' where ticket_id = ?", unreadable);
        UUID ticket = urgent();
        contactpersoon.takes(ticket, "resolutions", OUTCOME);
        awaits(teacher, ticket, "resolved");

        moveClock(Duration.ofMinutes(1));

        mailed(() -> assertThat(mails(teacherMail)).hasSize(1));
        assertThat(mails(teacherMail).get(0)).contains("/tickets/" + ticket);
    }

    @Test
    void whoLeftTheSchoolIsNotToldAnyMoreAndMayStopFollowing() {
        UUID ticket = urgent();
        contactpersoon.takes(ticket, "resolutions", OUTCOME);
        awaits(teacher, ticket, "resolved");
        Board elsewhere = Board.imported();
        Person moved = new Person(Tokens.teacher(elsewhere.school)
                .subject(board.teacherSubject)
                .email(teacherMail)
                .sign());
        moved.asks()
                .contentType("application/json")
                .body(Map.of("mail", List.of("resolved", "closed")))
                .put(Person.BASE + "/notice-preferences")
                .then()
                .statusCode(200);

        moveClock(Duration.ofMinutes(1));
        mailed(() -> assertThat(sql.query(
                        "select state from notice_mail where ticket_id = ? and subject = ?",
                        row -> row.getString(1),
                        ticket,
                        board.teacherSubject))
                .containsExactly("dropped"));

        moved.get("/notices").then().body("items", empty());
        moved.asks()
                .delete(Person.BASE + "/tickets/" + ticket + "/watchers/me")
                .then()
                .statusCode(204);
        board.stranger
                .asks()
                .delete(Person.BASE + "/tickets/" + ticket + "/watchers/me")
                .then()
                .statusCode(404);
        contactpersoon.takes(ticket, "confirmations");
        awaits(contactpersoon, ticket, "reported");
        assertThat(mails(teacherMail)).isEmpty();
    }

    @Test
    void whatWasReadInThePortalIsNotMailedAndNobodyGetsWhatTheyDoNotWant() {
        teacher.asks()
                .contentType("application/json")
                .body(Map.of("mail", List.of("closed"), "language", "en"))
                .put(Person.BASE + "/notice-preferences")
                .then()
                .statusCode(200)
                .body("mail", contains("closed"));
        UUID ticket = urgent();
        contactpersoon.takes(ticket, "resolutions", OUTCOME);
        awaits(teacher, ticket, "resolved");
        teacher.get("/notices").then().body("items[0].mail", nullValue());
        contactpersoon.takes(ticket, "confirmations");
        awaits(teacher, ticket, "closed", "resolved");

        moveClock(Duration.ofMinutes(1));

        mailed(() -> assertThat(mails(teacherMail)).hasSize(1));
        assertThat(mails(teacherMail).get(0))
                .contains("The ticket is closed.", "View the ticket")
                .doesNotContain("resolved.");
        UUID second = urgent();
        contactpersoon.takes(second, "resolutions", OUTCOME).takes(second, "confirmations");
        awaits(teacher, second, "closed", "resolved");
        int newest = teacher.get("/notices").path("items[0].id");
        teacher.asks()
                .contentType("application/json")
                .body(Map.of("until", newest))
                .put(Person.BASE + "/notices/read-mark")
                .then()
                .statusCode(204);
        moveClock(Duration.ofMinutes(3));
        mailed(() -> teacher.get("/notices").then().body("items[0].mail", equalTo("dropped")));
        assertThat(mails(teacherMail)).hasSize(1);
    }

    @Test
    void whoReportedAndTheColleagueForWhomAreToldThatItCameIn() {
        Person colleague = new Person(Tokens.teacher(board.school)
                .subject("colleague-" + board.school)
                .sign());
        colleague.get("/tickets").then().statusCode(200);
        UUID ticket = report(Map.of("forColleague", "colleague-" + board.school));

        Eventually.holds(() -> {
            teacher.get("/notices").then().body("items.kind", contains("received"));
            colleague.get("/notices").then().body("items.kind", contains("received"));
            contactpersoon.get("/notices").then().body("items.kind", contains("reported"));
        });
        teacher.get("/notices").then().body("items[0].mail", equalTo("waiting"));
        teacher.get("/notices").then().body("items[0].ticketId", equalTo(ticket.toString()));
    }

    @Test
    void whoWouldKeepSilentIsWarnedOnTheLastDay() {
        UUID ticket = reported();
        contactpersoon.takes(ticket, "resolutions", OUTCOME);
        awaits(teacher, ticket, "resolved");
        Instant closesAt = sql.query(
                        "select closes_at from ticket where id = ?", row -> Sql.instant(row, "closes_at"), ticket)
                .get(0);
        ZonedDateTime midnight = closesAt.atZone(DUTCH);
        moveClock(midnight.minusHours(25));
        awaits(teacher, ticket, "resolved");

        moveClock(midnight.minusHours(23));

        awaits(teacher, ticket, "closing-announced", "resolved");
        moveClock(midnight.minusHours(22));
        moveClock(midnight.plusMinutes(1));
        awaits(teacher, ticket, "closed", "closing-announced", "resolved");
    }

    @Test
    void aCommentWithAFileIsOneNotice() {
        UUID ticket = reported();
        String file = contactpersoon
                .asks()
                .header("Idempotency-Key", UUID.randomUUID())
                .multiPart("file", "a.png", SampleFiles.png(), "image/png")
                .post(Person.BASE + "/tickets/" + ticket + "/attachments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        awaits(teacher, ticket, "attached");
        String comments = "/tickets/" + ticket + "/comments";
        contactpersoon
                .post(comments, Map.of("text", "Zie de foto", "attachmentIds", List.of(file), "public", true))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/attachmentIds"));
        contactpersoon
                .post(comments, Map.of("text", "Zie de foto", "attachmentIds", List.of(UUID.randomUUID())))
                .then()
                .statusCode(400);

        contactpersoon
                .post(comments, Map.of("text", "Zie de foto", "attachmentIds", List.of(file)))
                .then()
                .statusCode(201)
                .body("attachmentIds", contains(file));

        awaits(teacher, ticket, "commented");
        teacher.get(comments).then().body("items[0].attachmentIds", contains(file));
        contactpersoon
                .asks()
                .delete(Person.BASE + "/tickets/" + ticket + "/attachments/" + file)
                .then()
                .statusCode(204);
        teacher.get(comments).then().body("items[0].attachmentIds", nullValue());
    }

    @Test
    void theContactpersoonIsMailedOfANewTicketAndOfAnEscalation() {
        UUID ticket = urgent();
        board.sla.tell(
                SlaEvents.ESCALATED,
                ticket,
                new SlaEscalated(
                        ticket,
                        board.school,
                        UUID.randomUUID(),
                        Target.TRIAGE,
                        1,
                        75,
                        null,
                        null,
                        null,
                        null,
                        Instant.parse("2026-11-24T10:00:00Z"),
                        Instant.parse("2026-11-24T09:00:00Z"),
                        OccurredBy.SCHOOLBEL));
        awaits(contactpersoon, ticket, "escalated", "reported");

        moveClock(Duration.ofMinutes(1));

        mailed(() -> assertThat(mails(contactpersoonMail)).hasSize(1));
        assertThat(mails(contactpersoonMail).get(0))
                .contains("Er is een nieuwe melding.", "Let op: een afgesproken termijn")
                .doesNotContain("Mehmet");
        awaits(teacher, ticket);
    }

    @Test
    void aMailWaitsForItsServerAndGoesOnce() {
        TestMail.running().stop();
        UUID ticket = urgent();
        contactpersoon.takes(ticket, "resolutions", OUTCOME);
        awaits(teacher, ticket, "resolved");
        moveClock(Duration.ofSeconds(30));
        Eventually.holds(() -> teacher.get("/notices").then().body("items[0].mail", equalTo("waiting")));

        TestMail.running().start();
        moveClock(Duration.ofMinutes(20));

        mailed(() -> assertThat(mails(teacherMail)).hasSize(1));
        mailed(() -> teacher.get("/notices").then().body("items[0].mail", equalTo("sent")));
        moveClock(Duration.ofMinutes(60));
        assertThat(mails(teacherMail)).hasSize(1);
    }

    @Test
    void anAddressThatIsRefusedForGoodIsToldAndLeftInPeace() {
        Person gone = new Person(Tokens.teacher(board.school)
                .subject("gone-" + board.school)
                .email("gone-" + board.school + "@school.example")
                .sign());
        UUID ticket = urgent();
        gone.asks()
                .put(Person.BASE + "/tickets/" + ticket + "/watchers/me")
                .then()
                .statusCode(200);
        contactpersoon.takes(ticket, "resolutions", OUTCOME);
        awaits(gone, ticket, "resolved");

        moveClock(Duration.ofMinutes(1));

        mailed(() -> gone.get("/notices").then().body("items[0].mail", equalTo("refused")));
        contactpersoon.takes(ticket, "confirmations");
        awaits(gone, ticket, "closed", "resolved");
        gone.get("/notices").then().body("items[0].mail", nullValue());
        board.contactpersoon.get("/refused-addresses").then().statusCode(403);
        board.operator.get("/refused-addresses").then().body("count", greaterThan(0));
        board.operator.asks().delete(Person.BASE + "/refused-addresses").then().statusCode(204);
        board.operator.get("/refused-addresses").then().body("count", equalTo(0));
    }

    @Test
    void aStreamTellsWhatComesAndGoesOnWhereItWasLeft() throws Exception {
        UUID ticket = reported();
        Eventually.holds(() -> teacher.get("/notices").then().body("items.kind", contains("received")));
        List<String> lines = new ArrayList<>();
        try (BufferedReader stream = open(null)) {
            contactpersoon.takes(ticket, "triages").takes(ticket, "resolutions", OUTCOME);
            for (String line = "";
                    lines.stream().filter(l -> l.startsWith("data:")).count() < 3;
                    lines.add(line)) {
                line = stream.readLine();
            }
        }
        assertThat(lines).anyMatch(line -> line.equals("event:notice"));
        assertThat(String.join("\n", lines)).contains("triage-started", "resolved");
        String firstId = lines.stream()
                .filter(l -> l.startsWith("id:"))
                .skip(1)
                .findFirst()
                .orElseThrow()
                .substring(3)
                .strip();

        try (BufferedReader stream = open(firstId)) {
            String line = stream.readLine();
            while (!line.startsWith("data:") || line.equals("data:{}")) {
                line = stream.readLine();
            }
            assertThat(line).contains("\"resolved\"").doesNotContain("triage-started");
        }
        teacher.asks()
                .header("Last-Event-ID", "999999999")
                .get(Person.BASE + "/notices/stream")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:schoolbel:changes-missed"))
                .body("list", notNullValue());
        board.operator.get("/notices/stream").then().statusCode(403);
    }

    @Test
    void aStreamThatToldNothingYetIsGoneOnWithToo() throws Exception {
        String started = null;
        try (BufferedReader stream = open(null)) {
            while (started == null) {
                String line = stream.readLine();
                started = line.startsWith("id:") ? line.substring(3).strip() : null;
            }
        }
        contactpersoon.takes(reported(), "triages");
        Eventually.holds(() -> teacher.get("/notices").then().body("items.kind", hasItem("triage-started")));

        try (BufferedReader stream = open(started)) {
            String line = stream.readLine();
            while (!line.contains("triage-started")) {
                line = stream.readLine();
            }
            assertThat(line).startsWith("data:");
        }
    }

    @Test
    void whatIsNoPreferenceOrNoYesOrNoIsSaid() {
        teacher.asks()
                .contentType("application/json")
                .body("{\"mail\": [\"closed\", null]}")
                .put(Person.BASE + "/notice-preferences")
                .then()
                .statusCode(400)
                .body("errors.code", contains("not-null"));
        teacher.get("/notices?unread=ja")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("unread"))
                .body("errors.code", contains("wrong-type"));
        teacher.get("/notices?unread=false").then().statusCode(200);
    }

    @Test
    void aStreamEndsWithItsToken() throws Exception {
        String shortLived =
                Tokens.teacher(board.school).lifetime(Duration.ofSeconds(3)).sign();
        try (BufferedReader stream = open(shortLived, null)) {
            String line = stream.readLine();
            while (line != null) {
                line = stream.readLine();
            }
            assertThat(line).isNull();
        }
    }

    private BufferedReader open(String lastEventId) throws Exception {
        String token =
                Tokens.teacher(board.school).subject(board.teacherSubject).sign();
        return open(token, lastEventId);
    }

    private BufferedReader open(String token, String lastEventId) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(streamAddress.toString()))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + token);
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        var answer = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    private UUID reported() {
        return report(Map.of());
    }

    /** Priority 1, so that it may be mailed at any time. */
    private UUID urgent() {
        return report(Map.of("impact", "several-schools", "urgency", "high"));
    }

    private UUID report(Map<String, Object> more) {
        Map<String, Object> report = board.digiboard();
        report.putAll(more);
        return UUID.fromString(teacher.post("/tickets", report)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** Waits until exactly this was told of the ticket besides that it came in, newest first. */
    private static void awaits(Person who, UUID ticket, String... kinds) {
        Eventually.holds(() -> assertThat(who.get("/notices?limit=100")
                        .<List<String>>path(
                                "items.findAll { it.ticketId == '" + ticket + "' && it.kind != 'received' }.kind"))
                .containsExactly(kinds));
    }

    private static List<String> mails(String address) {
        return TestMail.running().to(address);
    }

    private void moveClockTo(DayOfWeek day, String time) {
        moveClockFrom(day, day, time);
    }

    /** To a day of the week after the next {@code from}, so that each of one test lies after the one before. */
    private void moveClockFrom(DayOfWeek from, DayOfWeek day, String time) {
        moveClock(nextWeekOn(from, time).with(TemporalAdjusters.nextOrSame(day)));
    }

    /** When the teacher's mail may go. */
    private ZonedDateTime dueAt(UUID ticket) {
        return sql.query(
                        "select due_at from notice_mail where ticket_id = ? and subject = ?",
                        row -> Sql.instant(row, "due_at").atZone(DUTCH),
                        ticket,
                        board.teacherSubject)
                .get(0);
    }

    /** After which the school teaches for two weeks, however near a holiday is. */
    private ZonedDateTime nextWeekOn(DayOfWeek day, String time) {
        return Stream.iterate(ZonedDateTime.now(DUTCH).with(TemporalAdjusters.next(day)), next -> next.plusWeeks(1))
                .map(next -> next.with(LocalTime.parse(time)))
                .skip(1)
                .filter(this::teachesFrom)
                .findFirst()
                .orElseThrow();
    }

    private boolean teachesFrom(ZonedDateTime first) {
        SchoolCalendar calendar = calendars.of(board.school);
        return Stream.iterate(first.with(LocalTime.of(10, 0)), next -> next.plusDays(1))
                .limit(14)
                .filter(next -> next.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue())
                .allMatch(next -> calendar.isLessonTime(next.toInstant()));
    }

    private void moveClock(ZonedDateTime to) {
        moveClock(Duration.between(Instant.now(), to.toInstant()));
    }

    /** Lets time pass, since a mail of which nobody knows whether it went is tried again after minutes. */
    private void mailed(ThrowingRunnable assertion) {
        Eventually.holds(() -> {
            moveClock(ahead.plusSeconds(10));
            assertion.run();
        });
    }

    private void moveClock(Duration offset) {
        ahead = offset;
        board.operator
                .asks()
                .contentType("application/json")
                .body(Map.of("offsetSeconds", offset.toSeconds()))
                .put("/tickets/v1/clock-offset")
                .then()
                .statusCode(200);
    }
}
