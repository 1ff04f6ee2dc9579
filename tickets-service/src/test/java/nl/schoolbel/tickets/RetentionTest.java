package nl.schoolbel.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.texts.AnswerGiven;
import nl.schoolbel.events.texts.TextEvents;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.files.SampleFiles;
import nl.schoolbel.platform.testkit.parts.HeldPlaces;
import nl.schoolbel.tickets.board.Board;
import nl.schoolbel.tickets.board.Eventually;
import nl.schoolbel.tickets.board.Person;
import nl.schoolbel.tickets.domain.SchoolCalendar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What retention takes, and that nothing comes after it. */
@OnRealParts
class RetentionTest {

    private static final String MARK = "[verwijderd]";

    private Board board;

    @BeforeEach
    void importSchool() {
        board = Board.imported();
    }

    @AfterEach
    void backToNow() {
        board.moveClock(Duration.ZERO);
        setRetention(24);
    }

    @Test
    void everybodyWhoHadPartInATicketIsForgottenWithIt() {
        String teacher = subject();
        String colleague = subject();
        Person reporter = person(Tokens.teacher(board.school), teacher);
        Person follower = person(Tokens.teacher(board.school), colleague);
        UUID ticket = reported(reporter);
        reporter.post("/tickets/" + ticket + "/comments", Map.of("text", "Ook na een nieuwe lamp"));
        UUID file = attach(reporter, ticket);
        reporter.get("/tickets/" + ticket + "/attachments/" + file + "/content")
                .then()
                .statusCode(200);
        reporter.asks().delete(Person.BASE + "/tickets/" + ticket + "/attachments/" + attach(reporter, ticket));
        follower.asks()
                .contentType(ContentType.JSON)
                .put(Person.BASE + "/tickets/" + ticket + "/watchers/me")
                .then()
                .statusCode(200);
        closed(ticket, reporter);

        forget(ticket);

        Eventually.holds(() -> {
            // That they work at the school is nothing of this ticket.
            assertThat(HeldPlaces.of(teacher)).isSubsetOf("idempotency", "school_person");
            assertThat(HeldPlaces.of(colleague)).isSubsetOf("idempotency", "school_person");
        });
        assertThat(HeldPlaces.read("select kind from audit_entry where thing_id like '" + ticket + "/attachments/%'"))
                .hasSize(4)
                .containsOnly("ticket");
    }

    @Test
    void aForgottenTicketTakesNoNewWordsAndNoNewPersons() {
        UUID ticket = reported(board.teacher);
        board.contactpersoon.takes(ticket, "coach-questions", Map.of("question", "Hoe zet ik dit bord op HDMI 2?"));
        UUID request = UUID.fromString(board.contactpersoon
                .get("/tickets/" + ticket + "/timeline")
                .path("items.find { it.what == 'coach-asked' }.detail.requestId"));
        UUID whole = reported(board.teacher);
        closed(ticket, board.teacher);

        forget(ticket);

        refused(board.contactpersoon.post("/tickets/" + ticket + "/comments", Map.of("text", "Nog iets")));
        refused(upload(board.contactpersoon, ticket));
        refused(board.contactpersoon
                .asks()
                .contentType(ContentType.JSON)
                .put(Person.BASE + "/tickets/" + ticket + "/watchers/me"));
        HeldPlaces.run("update ticket set reopen_until = '2099-01-01' where id = '" + ticket + "'");
        refused(board.contactpersoon.step(ticket, "reopenings", Map.of("reason", "Toch weer stuk")));
        board.sla.tell(
                TextEvents.ANSWER_GIVEN,
                ticket,
                new AnswerGiven(
                        ticket, request, "Met de knop Input.", Clock.systemUTC().instant(), OccurredBy.SCHOOLBEL));
        Eventually.holds(
                () -> assertThat(HeldPlaces.read("select answered_at from coach_question where id = '" + request + "'"))
                        .doesNotContainNull());
        board.contactpersoon.get("/tickets/" + ticket + "/comments").then().body("items", empty());
        board.contactpersoon
                .post("/tickets/" + whole + "/comments", Map.of("text", "Nog iets"))
                .then()
                .statusCode(201);
    }

    @Test
    void oneTicketThatFailsHoldsUpNoOther() {
        UUID broken = reported(board.teacher);
        UUID other = reported(board.teacher);
        board.teacher.takes(broken, "withdrawals", Map.of("reason", "Het doet het weer"));
        board.teacher.takes(other, "withdrawals", Map.of("reason", "Het doet het weer"));
        HeldPlaces.run("create function refuse_to_forget() returns trigger language plpgsql as"
                + " $$ begin raise exception 'broken by a test'; end $$");
        HeldPlaces.run("create trigger broken_by_a_test before update on ticket for each row when (new.id = '" + broken
                + "') execute function refuse_to_forget()");
        try {
            forget(other);
            assertThat(title(broken)).isNotEqualTo(MARK);
        } finally {
            HeldPlaces.run("drop function refuse_to_forget() cascade");
        }
    }

    @Test
    void addressesAndPastContactpersonenGoWhenTheyWereNotSeenAsLong() {
        String gone = subject();
        String stays = subject();
        Person seen = person(Tokens.teacher(board.school).email(gone + "@school.test"), gone);
        Person late = person(Tokens.teacher(board.school).email(stays + "@school.test"), stays);
        reported(seen);
        contactpersoon(gone, LocalDate.now(SchoolCalendar.DUTCH));
        contactpersoon(stays, LocalDate.now(SchoolCalendar.DUTCH).plusDays(35));
        assertThat(HeldPlaces.of(gone + "@school.test")).contains("person_address", "contactpersoon");

        board.moveClock(Duration.ofDays(40));
        reported(late);
        setRetention(1);

        Eventually.holds(() -> assertThat(HeldPlaces.of(gone + "@school.test")).isSubsetOf("idempotency"));
        assertThat(HeldPlaces.of(stays + "@school.test")).contains("person_address", "contactpersoon");
    }

    private void contactpersoon(String subject, LocalDate lastDay) {
        board.contactpersoon
                .post(
                        "/schools/" + board.school + "/contactpersonen",
                        Map.of(
                                "subject",
                                subject,
                                "name",
                                "Mevrouw De Wit",
                                "rank",
                                1,
                                "email",
                                subject + "@school.test",
                                "untilDate",
                                lastDay.toString()))
                .then()
                .statusCode(201);
    }

    private static void refused(Response answer) {
        answer.then().statusCode(409).body("type", endsWith(":ticket-forgotten"));
    }

    /** Moves on until its time is over, and waits for it. */
    private void forget(UUID ticket) {
        board.moveClock(Duration.ofDays(40));
        setRetention(1);
        Eventually.holds(() -> assertThat(title(ticket)).isEqualTo(MARK));
    }

    private void closed(UUID ticket, Person reporter) {
        board.contactpersoon.takes(ticket, "resolutions", Map.of("cause", "hardware", "done", "Nieuwe kabel"));
        reporter.takes(ticket, "confirmations");
        board.contactpersoon.get("/tickets/" + ticket).then().body("state", equalTo("closed"));
    }

    private UUID reported(Person reporter) {
        return id(reporter.post("/tickets", board.digiboard()));
    }

    private static UUID attach(Person person, UUID ticket) {
        return id(upload(person, ticket));
    }

    private static Response upload(Person person, UUID ticket) {
        return person.asks()
                .header("Idempotency-Key", UUID.randomUUID())
                .multiPart("file", "foto.png", SampleFiles.png(), "image/png")
                .post(Person.BASE + "/tickets/" + ticket + "/attachments");
    }

    private String title(UUID ticket) {
        List<String> titles = HeldPlaces.read("select title from ticket where id = '" + ticket + "'");
        return titles.get(0);
    }

    private void setRetention(int months) {
        board.operator
                .asks()
                .contentType(ContentType.JSON)
                .header("If-Match", board.operator.get("/retention").header("ETag"))
                .body(Map.of("monthsAfterClosing", months))
                .put(Person.BASE + "/retention")
                .then()
                .statusCode(200);
    }

    private static Person person(Token token, String subject) {
        return new Person(token.subject(subject).sign());
    }

    private static UUID id(Response created) {
        return UUID.fromString(created.then().statusCode(201).extract().path("id"));
    }

    private static String subject() {
        return "person-" + UUID.randomUUID();
    }
}
