package nl.schoolbel.coaching.activities;

import static nl.schoolbel.coaching.activities.ActivityPosts.ACTIVITIES;
import static nl.schoolbel.coaching.activities.ActivityPosts.read;
import static nl.schoolbel.coaching.activities.ActivityPosts.spent;
import static nl.schoolbel.coaching.activities.ActivityPosts.step;
import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.coaching.Heard;
import nl.schoolbel.coaching.Staff;
import nl.schoolbel.coaching.Staff.Member;
import nl.schoolbel.coaching.signals.Happened;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.time.DomainClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees and does what with activities. */
@OnRealParts
class ActivityAccessTest {

    @Inject
    Heard heard;

    @Inject
    Staff staff;

    @Inject
    ActivityPosts posts;

    @Inject
    Happened happened;

    @Inject
    DomainClock clock;

    private UUID school;
    private Member coach;

    @BeforeEach
    void aSchoolAndACoach() {
        school = heard.school();
        coach = staff.coach();
    }

    @Test
    void theNotesAreForTheCoachForTheStandInAndForWhoAsked() {
        Token asker = Tokens.teacher(school);
        Map<String, Object> wanted = posts.workshop(school);
        wanted.put("requestId", asked(asker));
        UUID activity = posts.added(coach, wanted);

        for (Token concerned : List.of(
                coach.token(),
                asker,
                staff.standInOf(school).token(),
                staff.coachOf(school).token())) {
            read(concerned, activity).then().statusCode(200).body("content", notNullValue());
        }
        for (Token other : List.of(
                Tokens.teacher(school),
                Tokens.contactpersoon(school),
                staff.coach().token(),
                staff.coachOf(heard.school()).token(),
                Tokens.coach())) {
            read(other, activity)
                    .then()
                    .statusCode(200)
                    .body("topic", notNullValue())
                    .body("content", nullValue())
                    .body("travelMinutes", nullValue())
                    .body("plannedMinutes", nullValue());
        }
    }

    @Test
    void minutesAreForItsCoachAlone() {
        UUID activity = posts.added(coach, posts.logged(school));

        read(coach.token(), activity).then().body("technicalMinutes", notNullValue());
        read(staff.standInOf(school).token(), activity)
                .then()
                .statusCode(200)
                .body("technicalMinutes", nullValue())
                .body("participants.teachers", notNullValue());
    }

    @Test
    void anotherSchoolAndOtherRolesFindNothing() {
        UUID activity = posts.added(coach, posts.workshop(school));
        Token stranger = Tokens.teacher(heard.school());

        read(stranger, activity).then().statusCode(404);
        as(stranger).get(ACTIVITIES).then().statusCode(200).body("items", emptyIterable());
        as(stranger).queryParam("schoolId", school).get(ACTIVITIES).then().statusCode(404);
        as(stranger).get("/coaching/v1/schools/" + school + "/agenda").then().statusCode(404);
        for (Token other : List.of(Tokens.bestuur(), Tokens.operator(), Tokens.beheerpartner(UUID.randomUUID()))) {
            read(other, activity).then().statusCode(403);
            as(other).get(ACTIVITIES).then().statusCode(403);
            as(other).get("/coaching/v1/schools/" + school + "/agenda").then().statusCode(403);
        }
        RestAssured.given().get(ACTIVITIES).then().statusCode(401);
        RestAssured.given().get(ACTIVITIES + "/" + activity).then().statusCode(401);
    }

    @Test
    void whatIsOfNoSchoolIsForCoaches() {
        Map<String, Object> wanted = posts.workshop(null);
        wanted.put("kind", "network-meeting");
        wanted.remove("schoolId");
        UUID meeting = posts.added(coach, wanted);

        read(Tokens.coach(), meeting).then().statusCode(200).body("content", nullValue());
        read(Tokens.contactpersoon(school), meeting).then().statusCode(404);
    }

    @Test
    void onlyCoachesOfTheRegisterPlan() {
        as(Tokens.coach())
                .body(posts.workshop(school))
                .post(ACTIVITIES)
                .then()
                .statusCode(403)
                .body("type", endsWith(":coaching-coach-unknown"));
        for (Token other : List.of(Tokens.teacher(school), Tokens.contactpersoon(school), Tokens.bestuur())) {
            as(other).body(posts.workshop(school)).post(ACTIVITIES).then().statusCode(403);
        }
    }

    @Test
    void aStandInMovesAndCancelsButDoesNotHold() {
        UUID activity = posts.added(coach, posts.workshop(school));
        Token standIn = staff.standInOf(school).token();
        Token stranger = staff.coach().token();

        for (String step : List.of("moves", "cancellations", "holdings")) {
            step(stranger, activity, step, body(step)).then().statusCode(403);
            step(Tokens.contactpersoon(school), activity, step, body(step))
                    .then()
                    .statusCode(403);
        }
        step(standIn, activity, "holdings", spent()).then().statusCode(403);
        as(standIn)
                .header("If-Match", "*")
                .body(Map.of("topic", "Anders"))
                .put(ACTIVITIES + "/" + activity)
                .then()
                .statusCode(403);
        step(standIn, activity, "moves", body("moves")).then().statusCode(201);
        step(standIn, activity, "cancellations", body("cancellations")).then().statusCode(201);
    }

    @Test
    void aRequestOfAnotherSchoolIsNotAnswered() {
        UUID elsewhere = heard.school();
        Map<String, Object> wanted = posts.workshop(elsewhere);
        wanted.put("requestId", asked(Tokens.teacher(school)));

        as(coach.token())
                .body(wanted)
                .post(ACTIVITIES)
                .then()
                .statusCode(400)
                .body("errors.code", contains("of-another-school"));
    }

    @Test
    void aSignalOrACycleOfAnotherSchoolIsNotFollowed() {
        UUID elsewhere = heard.school();
        Map<String, Object> wanted = posts.workshop(elsewhere);
        wanted.put(
                "signalId",
                happened.signal(school, heard.tool(), clock.instant().minus(Duration.ofDays(1))));
        wanted.put(
                "cycleId",
                as(coach.token())
                        .body("""
                        {"schoolId": "%s", "title": "Quiz", "goal": "Zelf doen", "baseline": 0, "target": 6}""".formatted(school))
                        .post("/coaching/v1/cycles")
                        .path("id"));

        as(coach.token())
                .body(wanted)
                .post(ACTIVITIES)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/signalId", "/cycleId"))
                .body("errors.code", contains("of-another-school", "of-another-school"));

        wanted.put("schoolId", school);
        as(coach.token()).body(wanted).post(ACTIVITIES).then().statusCode(201);
    }

    @Test
    void aThemeGoesWithEverySchool() {
        UUID tool = heard.tool();
        for (int schools = 0; schools < 3; schools++) {
            happened.question(heard.school(), tool, clock.instant().minus(Duration.ofDays(1)));
        }
        Map<String, Object> wanted = posts.workshop(school);
        wanted.put("signalId", happened.themesOf(tool).get(0));

        as(coach.token()).body(wanted).post(ACTIVITIES).then().statusCode(201);
    }

    private Map<String, Object> body(String step) {
        return switch (step) {
            case "moves" ->
                Map.of(
                        "startsAt",
                        ActivityPosts.at(posts.monday(), 13).toString(),
                        "endsAt",
                        ActivityPosts.at(posts.monday(), 14).toString(),
                        "reason",
                        "De coach is ziek.");
            case "cancellations" -> Map.of("reason", "De coach is ziek.");
            default -> spent();
        };
    }

    private UUID asked(Token who) {
        return UUID.fromString(as(who).body("""
                        {"schoolId": "%s", "question": "Hoe maak ik een quiz?", "urgency": "normal"}""".formatted(school))
                .post("/coaching/v1/requests")
                .path("id"));
    }
}
