package nl.schoolbel.coaching.cycles;

import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.coaching.Heard;
import nl.schoolbel.coaching.Staff;
import nl.schoolbel.coaching.content.Forgetting;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.coaching.schooldays.domain.SchoolYear;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Actions and evidence: content, for the coach and the teacher concerned. */
@OnRealParts
class CycleContentTest {

    @Inject
    Heard heard;

    @Inject
    Staff staff;

    @Inject
    SchoolDayBook book;

    @Inject
    Sql sql;

    @Inject
    Forgetting forgetting;

    private UUID school;
    private Token coach;
    private Token asker;
    private Cycle cycle;
    private LocalDate today;

    @BeforeEach
    void aCycleFromARequest() {
        school = heard.school();
        coach = staff.coach().token();
        asker = Tokens.teacher(school).subject(UUID.randomUUID().toString());
        String request = as(asker)
                .body("{\"schoolId\": \"%s\", \"question\": \"Hoe?\", \"urgency\": \"low\"}".formatted(school))
                .post("/coaching/v1/requests")
                .path("id");
        cycle = Cycle.begun(coach, school, ", \"requestId\": \"%s\"".formatted(request));
        today = book.today();
    }

    @Test
    void anActionIsPlannedChangedAndDone() {
        Response planned = plan("Quiz klaarzetten", today.plusDays(3));
        planned.then()
                .statusCode(201)
                .body("who", equalTo("teacher"))
                .body("dueSoon", equalTo(true))
                .body("overdue", equalTo(false));
        String path = planned.header("Location");

        as(coach)
                .header("If-Match", planned.header("ETag"))
                .body(action("Quiz samen klaarzetten", today.plusDays(8)))
                .put(path)
                .then()
                .statusCode(200)
                .body("dueSoon", equalTo(false));
        end(path, "{\"outcome\": \"dropped\"}").then().statusCode(400).body("errors.pointer", contains("/reason"));
        end(path, "{\"outcome\": \"done\"}").then().statusCode(201).body("state", equalTo("done"));
        end(path, "{\"outcome\": \"done\"}").then().statusCode(409).body("type", endsWith(":coaching-action-ended"));
        as(coach)
                .header("If-Match", planned.header("ETag"))
                .body(action("x", today))
                .put(path)
                .then()
                .statusCode(412);
    }

    @Test
    void whatIsDueTodayIsSoonAndWhatWasDueYesterdayIsOverdue() {
        String due = plan("Vandaag", today).path("id");
        String late = plan("Gisteren", today).path("id");
        plan("Volgende week", today.plusDays(8));
        sql.update("update cycle_action set due_on = ? where id = ?", today.minusDays(1), UUID.fromString(late));

        assertThat(own("overdue")).containsExactly(late);
        assertThat(own("dueSoon")).containsExactly(due);
        as(staff.standInOf(school).token())
                .queryParam("overdue", true)
                .get("/coaching/v1/cycle-actions")
                .then()
                .body("items.id", contains(late));
        cycle.post("pauses", "{\"reason\": \"Ziek\"}");
        assertThat(own("overdue")).isEmpty();
    }

    @Test
    void anActionIsNotPlannedInThePastAndNamesNobody() {
        plan("Bel 06-12345678", today.minusDays(1))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/what", "/dueDate"));
    }

    @Test
    void contentIsForThoseConcerned() {
        plan("Quiz klaarzetten", today);
        tell(coach, "{\"kind\": \"number\", \"value\": 2.50}")
                .then()
                .statusCode(201)
                .body("value", equalTo(2.5f))
                .body("aboutDate", equalTo(today.toString()));
        for (String part : List.of("actions", "evidence")) {
            String path = cycle.path() + "/" + part;
            for (Token concerned : List.of(coach, asker, staff.standInOf(school).token())) {
                as(concerned).get(path).then().statusCode(200).body("items.size()", equalTo(1));
            }
            for (Token other : List.of(
                    Tokens.teacher(school),
                    Tokens.contactpersoon(school),
                    staff.coach().token())) {
                as(other).get(path).then().statusCode(403);
            }
            as(Tokens.teacher(heard.school())).get(path).then().statusCode(404);
            as(Tokens.bestuur()).get(path).then().statusCode(403);
        }
        as(Tokens.bestuur()).get("/coaching/v1/cycle-actions").then().statusCode(403);
        tell(Tokens.teacher(school), "{\"kind\": \"self-report\", \"score\": 3}")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'kind': 'link', 'link': 'https://example.nl/klas.jpg'} | /link | media-refused",
                "{'kind': 'link', 'link': 'data:image/png;base64,AAAA'} | /link | not-an-https-address",
                "{'kind': 'link'} | /link | missing",
                "{'kind': 'number', 'value': 1, 'score': 2} | /score | not-together",
                "{'kind': 'number'} | /value | missing",
                "{'kind': 'self-report', 'score': 6} | /score | max",
                "{'kind': 'self-report', 'score': 0} | /score | min",
                "{'kind': 'self-report', 'score': 3, 'words': 'Leerling Sanne kan het'} | /words | personal-data-pupil-name",
                "{'kind': 'number', 'value': 1, 'aboutDate': '2190-01-01'} | /aboutDate | in-future"
            })
    void evidenceThatDoesNotFitIsRefused(String body, String pointer, String code) {
        tell(coach, body.replace('\'', '"'))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @Test
    void theTeacherConcernedReportsAndTakesItBack() {
        Response told = tell(asker, "{\"kind\": \"self-report\", \"score\": 4, \"words\": \"Het lukt\"}");
        told.then().statusCode(201).body("byTeacher", equalTo(true)).body("own", equalTo(true));
        tell(asker, "{\"kind\": \"number\", \"value\": 1}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/kind"));
        String path = told.header("Location");

        as(coach).get(path).then().body("own", equalTo(false)).body("words", equalTo("Het lukt"));
        as(coach).header("If-Match", told.header("ETag")).delete(path).then().statusCode(403);
        as(asker).delete(path).then().statusCode(428);
        as(asker).header("If-Match", told.header("ETag")).delete(path).then().statusCode(204);
        as(asker).get(path).then().statusCode(404);
    }

    @Test
    void aCycleThatEndedTakesNothingMore() {
        cycle.post("decisions", "{\"decision\": \"stop\", \"reason\": \"Klaar\"}")
                .then()
                .statusCode(201);

        plan("Nog iets", today).then().statusCode(409);
        tell(coach, "{\"kind\": \"number\", \"value\": 1}").then().statusCode(409);
    }

    @Test
    void whatATeacherToldIsExportedAndItsWordsGoAtAnErasure() {
        String subject = UUID.randomUUID().toString();
        Token teacher = Tokens.teacher(school).subject(subject);
        sql.update(
                "update coaching_request set asked_by = ? where id = (select request_id from coaching_cycle where id = ?)",
                subject,
                UUID.fromString(cycle.id()));
        tell(teacher, "{\"kind\": \"self-report\", \"score\": 4, \"words\": \"Het lukt\"}")
                .then()
                .statusCode(201);
        String person = "/coaching/v1/persons/" + subject;

        as(Tokens.operator())
                .get(person + "/export")
                .then()
                .statusCode(200)
                .body("sections.cycleEvidence.words", contains("Het lukt"))
                .body("sections.coachingCycles.id", contains(cycle.id()));
        as(Tokens.operator()).post(person + "/erasures").then().statusCode(200);

        as(coach)
                .get(cycle.path() + "/evidence")
                .then()
                .body("items[0].score", equalTo(4))
                .body("items[0].byTeacher", equalTo(true))
                .body("items[0].words", nullValue());
        cycle.read(coach).then().body("content.goal", equalTo(Cycle.GOAL));
    }

    @Test
    void wordsGoWhenTheirTimeIsOverAndFiguresStay() {
        plan("Quiz klaarzetten", today);
        tell(coach, "{\"kind\": \"number\", \"value\": 1}");
        Cycle recent = Cycle.begun(coach, school);
        for (Cycle each : List.of(cycle, recent)) {
            each.post("decisions", "{\"decision\": \"stop\", \"reason\": \"Te druk\", \"result\": 7}")
                    .then()
                    .statusCode(201);
        }
        LocalDate first = SchoolYear.of(today.minusMonths(12)).firstDate();
        endedOn(cycle, first.minusDays(1));
        endedOn(recent, first);

        while (forgetting.forgetSome()) {
            // until no more wait
        }

        Response gone = cycle.read(coach);
        gone.then()
                .statusCode(200)
                .body("title", equalTo("Quizzen in de klas"))
                .body("decision", equalTo("stop"))
                .body("content.goalReached", equalTo(true))
                .body("content.goal", nullValue());
        assertThat(gone.asString()).doesNotContain("Te druk");
        as(coach).get(cycle.path() + "/actions").then().body("items[0].what", nullValue());
        as(coach).get(cycle.path() + "/evidence").then().body("items", emptyIterable());
        recent.read(coach).then().body("content.goal", equalTo(Cycle.GOAL));
    }

    private void endedOn(Cycle some, LocalDate day) {
        sql.update("update coaching_cycle set ended_on = ? where id = ?", day, UUID.fromString(some.id()));
    }

    private Response plan(String what, LocalDate due) {
        return as(coach).body(action(what, due)).post(cycle.path() + "/actions");
    }

    private static String action(String what, LocalDate due) {
        return "{\"what\": \"%s\", \"who\": \"teacher\", \"dueDate\": \"%s\"}".formatted(what, due);
    }

    private Response end(String path, String body) {
        return as(coach)
                .header("If-Match", as(coach).get(path).header("ETag"))
                .body(body)
                .post(path + "/endings");
    }

    private List<String> own(String which) {
        return as(coach)
                .queryParam(which, true)
                .get("/coaching/v1/cycle-actions")
                .path("items.id");
    }

    private Response tell(Token who, String body) {
        return as(who).body(body).post(cycle.path() + "/evidence");
    }
}
