package nl.schoolbel.coaching.cycles;

import static nl.schoolbel.coaching.cycles.Cycle.CYCLES;
import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.coaching.Heard;
import nl.schoolbel.coaching.Staff;
import nl.schoolbel.events.EventExamples;
import nl.schoolbel.events.coaching.CoachingEvents;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.events.DataSchema;
import nl.schoolbel.platform.testkit.events.RecordedEvent;
import nl.schoolbel.platform.testkit.events.RecordedEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A cycle from its goal to its end, and who sees what of it. */
@OnRealParts
class CyclesTest {

    @Inject
    Heard heard;

    @Inject
    Staff staff;

    private UUID school;
    private Token coach;
    private Token asker;

    @BeforeEach
    void aSchoolWithACoach() {
        school = heard.school();
        coach = staff.coach().token();
        asker = Tokens.teacher(school);
    }

    @Test
    void aCoachBeginsACycleWithAGoal() {
        UUID tool = heard.tool();

        Response begun = as(coach)
                .body(Cycle.asked(school, ", \"toolId\": \"%s\", \"teachers\": 4".formatted(tool)))
                .post(CYCLES);

        begun.then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .header("Location", endsWith(CYCLES + "/" + begun.path("id")))
                .body("phase", equalTo("explore"))
                .body("turn", equalTo(1))
                .body("teachers", equalTo(4))
                .body("coachName", equalTo("Coach"))
                .body("toolId", equalTo(tool.toString()))
                .body("content.goal", equalTo(Cycle.GOAL))
                .body("content.baseline", equalTo(0))
                .body("content.target", equalTo(6))
                .body("content.checkSchoolWeeks", contains(6, 12))
                .body("content.criteria.colleaguesUnaided", equalTo(3))
                .body("allowedActions", contains("change", "move", "pause", "stop"))
                .body("allowedPhases", contains("show", "do-together", "do-alone", "borging"));
        as(coach).get(begun.header("Location")).then().statusCode(200).header("ETag", begun.header("ETag"));
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        as(coach)
                .body("""
                        {"schoolId": "%s", "title": " ", "goal": "Met leerling Sanne", "baseline": 2, "target": 2.0,
                         "toolId": "%s", "checkSchoolWeeks": [6, 6], "teachers": 501}""".formatted(UUID.randomUUID(), UUID.randomUUID()))
                .post(CYCLES)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/title", "/teachers"));
        as(coach)
                .body("""
                        {"schoolId": "%s", "title": "Quiz", "goal": "Met leerling Sanne", "baseline": 2, "target": 2.0,
                         "toolId": "%s", "requestId": "%s", "checkSchoolWeeks": [6, 6]}""".formatted(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()))
                .post(CYCLES)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/schoolId", "/toolId", "/requestId", "/goal", "/target", "/checkSchoolWeeks"));
    }

    @Test
    void contentIsForTheCoachAStandInAndTheTeacherConcerned() {
        Cycle cycle = Cycle.begun(coach, school, ", \"requestId\": \"%s\"".formatted(request()));

        for (Token concerned : List.of(
                coach,
                asker,
                staff.coachOf(school).token(),
                staff.standInOf(school).token())) {
            cycle.read(concerned).then().statusCode(200).body("content.goal", equalTo(Cycle.GOAL));
        }
        for (Token other : List.of(
                Tokens.teacher(school),
                Tokens.contactpersoon(school),
                staff.coach().token(),
                Tokens.coach())) {
            Response read = cycle.read(other);
            read.then()
                    .statusCode(200)
                    .body("title", equalTo("Quizzen in de klas"))
                    .body("phase", equalTo("explore"))
                    .body("content", nullValue())
                    .body("allowedActions", emptyIterable());
            assertThat(read.asString()).doesNotContain(Cycle.GOAL);
        }
        assertThat(as(coach).queryParam("schoolId", school).get(CYCLES).asString())
                .contains("Quizzen")
                .doesNotContain(Cycle.GOAL);
    }

    @Test
    void anotherSchoolFindsNothingAndTheBestuurSeesNoCycles() {
        Cycle cycle = Cycle.begun(coach, school);
        Token stranger = Tokens.teacher(heard.school());

        cycle.read(stranger).then().statusCode(404).body("type", endsWith(":not-found"));
        as(stranger).get(CYCLES).then().statusCode(200).body("items", emptyIterable());
        as(stranger).queryParam("schoolId", school).get(CYCLES).then().statusCode(404);
        for (Token never : List.of(Tokens.bestuur(), Tokens.beheerpartner(UUID.randomUUID()), Tokens.operator())) {
            cycle.read(never).then().statusCode(403);
            as(never).get(CYCLES).then().statusCode(403);
            as(never).get(Cycle.CHECKS).then().statusCode(403);
        }
        RestAssured.given().get(CYCLES).then().statusCode(401);
        RestAssured.given().get(cycle.path()).then().statusCode(401);
    }

    @Test
    void onlyACoachOfTheCycleChangesIt() {
        Cycle cycle = Cycle.begun(coach, school, ", \"requestId\": \"%s\"".formatted(request()));
        String etag = cycle.etag();
        for (String step : List.of("phases", "pauses", "resumptions", "decisions", "reviews", "actions")) {
            for (Token never : List.of(asker, Tokens.contactpersoon(school), Tokens.bestuur())) {
                as(never)
                        .header("If-Match", etag)
                        .body("{}")
                        .post(cycle.path() + "/" + step)
                        .then()
                        .statusCode(403);
            }
        }

        move(staff.coach().token(), cycle, etag).then().statusCode(403).body("type", endsWith(":not-allowed"));
        move(Tokens.coach(), cycle, etag).then().statusCode(403).body("type", endsWith(":coaching-coach-unknown"));
        move(staff.standInOf(school).token(), cycle, etag).then().statusCode(201);
        as(asker).body(Cycle.asked(school, "")).post(CYCLES).then().statusCode(403);
    }

    @Test
    void aStepNeedsTheCycleAsItStands() {
        Cycle cycle = Cycle.begun(coach, school);
        String first = cycle.etag();
        as(coach)
                .body("{\"phase\": \"show\"}")
                .post(cycle.path() + "/phases")
                .then()
                .statusCode(428);
        move(coach, cycle, first).then().statusCode(201).body("phase", equalTo("show"));

        move(coach, cycle, first).then().statusCode(412).body("type", endsWith(":changed-meanwhile"));
    }

    @Test
    void skippingAPhaseAndGoingBackNeedAReasonAndStandInTheHistory() {
        Cycle cycle = Cycle.begun(coach, school);

        cycle.post("phases", "{\"phase\": \"do-alone\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"))
                .body("errors.code", contains("missing"));
        cycle.move("do-alone").then().statusCode(201);
        cycle.post("phases", "{\"phase\": \"show\"}").then().statusCode(400);
        cycle.move("show")
                .then()
                .statusCode(201)
                .body("content.steps.kind", contains("start", "forward", "back"))
                .body("content.steps.toPhase", contains("explore", "do-alone", "show"));
        cycle.move("show")
                .then()
                .statusCode(409)
                .body("type", endsWith(":coaching-cycle-step-not-possible"))
                .body("allowedPhases", not(hasItem("show")))
                .body("allowedActions", hasItem("move"));
        cycle.move("done").then().statusCode(409);
    }

    @Test
    void numbersOfTheGoalAreSettledWhenExploringIsOver() {
        Cycle cycle = Cycle.begun(coach, school);
        String higher = Cycle.asked(school, "")
                .replace("\"target\": 6", "\"target\": 8")
                .replaceAll("\"schoolId\": \"[^\"]*\", ", "");
        change(cycle, higher).then().statusCode(200).body("content.target", equalTo(8));
        cycle.move("show");

        change(cycle, higher.replace("Quizzen", "Quizjes"))
                .then()
                .statusCode(200)
                .body("title", equalTo("Quizjes in de klas"));
        change(cycle, higher.replace("\"target\": 8", "\"target\": 4"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/target"))
                .body("errors.code", contains("settled"));
    }

    @Test
    void aPausedCycleMovesNowhereButCanBeStopped() {
        Cycle cycle = Cycle.begun(coach, school);

        cycle.post("pauses", "{\"reason\": \"Verbouwing\"}")
                .then()
                .statusCode(201)
                .body("pausedFromDate", notNullValue());
        cycle.move("show").then().statusCode(409).body("allowedActions", contains("change", "resume", "stop"));
        cycle.post("resumptions", "").then().statusCode(201).body("pausedFromDate", nullValue());
        cycle.post("resumptions", "").then().statusCode(409);
        cycle.post("pauses", "{\"reason\": \"Vakantie\"}");
        cycle.post("decisions", "{\"decision\": \"stop\", \"reason\": \"Het past niet bij deze groep\"}")
                .then()
                .statusCode(201)
                .body("phase", equalTo("done"))
                .body("embedded", equalTo(false))
                .body("allowedActions", emptyIterable());
    }

    @Test
    void aStopIsAnEndWithWhatWasLearntAndIsToldWithoutWords() {
        Cycle cycle = Cycle.begun(coach, school);
        cycle.post("decisions", "{\"decision\": \"stop\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        cycle.post("decisions", "{\"decision\": \"embed\"}").then().statusCode(409);
        cycle.post("decisions", "{\"decision\": \"adapt\", \"reason\": \"Anders\", \"phase\": \"show\"}")
                .then()
                .statusCode(409);

        cycle.post(
                        "decisions",
                        "{\"decision\": \"stop\", \"reason\": \"Te veel gedoe met accounts\", \"result\": 5.9999}")
                .then()
                .statusCode(201)
                .body("decision", equalTo("stop"))
                .body("content.goalReached", equalTo(false))
                .body("content.decisions[0].reason", equalTo("Te veel gedoe met accounts"));

        try (RecordedEvents events =
                RecordedEvents.of(CoachingEvents.CYCLE_ENDED.topic().name())) {
            RecordedEvent told = events.await(CoachingEvents.CYCLE_ENDED.type(), UUID.fromString(cycle.id()));
            assertThat(DataSchema.violations(EventExamples.schema(CoachingEvents.CYCLE_ENDED), told.body()))
                    .isEmpty();
            assertThat(told.body().path("decision").asText()).isEqualTo("stop");
            assertThat(told.body().path("goalReached").asBoolean(true)).isFalse();
            assertThat(told.body().path("embedded").asBoolean(true)).isFalse();
            assertThat(told.body().toString()).doesNotContain("gedoe").doesNotContain("Quiz");
        }
    }

    @Test
    void aDecisionSentTwiceIsTakenOnce() {
        Cycle cycle = Cycle.begun(coach, school);
        String etag = cycle.etag();
        String key = UUID.randomUUID().toString();

        for (int time = 0; time < 2; time++) {
            as(coach, key)
                    .header("If-Match", etag)
                    .body("{\"decision\": \"stop\", \"reason\": \"Klaar\"}")
                    .post(cycle.path() + "/decisions")
                    .then()
                    .statusCode(201);
        }

        cycle.read(coach).then().body("content.decisions.size()", equalTo(1));
    }

    @Test
    void theListIsNarrowedByCoachAndPhase() {
        Token other = staff.coach().token();
        Cycle show = Cycle.begun(coach, school);
        show.move("show");
        Cycle explore = Cycle.begun(coach, school);
        Cycle others = Cycle.begun(other, school);

        as(asker).get(CYCLES).then().body("items.id", contains(others.id(), explore.id(), show.id()));
        as(asker).queryParam("phase", "show").get(CYCLES).then().body("items.id", contains(show.id()));
        as(asker)
                .queryParam("coachId", others.read(asker).<String>path("coachId"))
                .get(CYCLES)
                .then()
                .body("items.id", contains(others.id()));
        as(asker).queryParam("phase", "klaar").get(CYCLES).then().statusCode(400);
        as(asker).queryParam("limit", 2).get(CYCLES).then().header("Link", notNullValue());
    }

    private static Response move(Token who, Cycle cycle, String etag) {
        return as(who).header("If-Match", etag).body("{\"phase\": \"show\"}").post(cycle.path() + "/phases");
    }

    private static Response change(Cycle cycle, String body) {
        return as(cycle.coach()).header("If-Match", cycle.etag()).body(body).put(cycle.path());
    }

    private String request() {
        return as(asker)
                .body("{\"schoolId\": \"%s\", \"question\": \"Hoe?\", \"urgency\": \"low\"}".formatted(school))
                .post("/coaching/v1/requests")
                .path("id");
    }
}
