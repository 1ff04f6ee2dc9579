package nl.schoolbel.coaching.activities;

import static nl.schoolbel.coaching.activities.ActivityPosts.ACTIVITIES;
import static nl.schoolbel.coaching.activities.ActivityPosts.read;
import static nl.schoolbel.coaching.activities.ActivityPosts.step;
import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.coaching.Heard;
import nl.schoolbel.coaching.Staff;
import nl.schoolbel.coaching.Staff.Member;
import nl.schoolbel.coaching.signals.Happened;
import nl.schoolbel.events.EventExamples;
import nl.schoolbel.events.coaching.CoachingEvents;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.events.DataSchema;
import nl.schoolbel.platform.testkit.events.RecordedEvent;
import nl.schoolbel.platform.testkit.events.RecordedEvents;
import nl.schoolbel.platform.time.DomainClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was logged by mistake. */
@OnRealParts
class ActivityRetractionsTest {

    private static final Map<String, Object> MISTAKE = Map.of("reason", "Dit was bij een andere school.");

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

    @Inject
    Sql sql;

    private UUID school;
    private Member coach;
    private UUID logged;

    @BeforeEach
    void somethingLogged() {
        school = heard.school();
        coach = staff.coach();
        logged = posts.added(coach, posts.logged(school));
    }

    @Test
    void itCountsNowhereAndItsTimeIsFree() {
        measured(logged);
        as(Tokens.coach())
                .queryParam("aboutId", logged)
                .get("/coaching/v1/effects")
                .then()
                .body("items", hasSize(1));

        takeBack(coach.token())
                .then()
                .statusCode(201)
                .body("state", equalTo("taken-back"))
                .body("takenBackAt", notNullValue())
                .body("endReason", equalTo(MISTAKE.get("reason")))
                .body("participants", nullValue());

        as(coach.token())
                .queryParam("schoolYear", read(coach.token(), logged).<String>path("schoolYear"))
                .get("/coaching/v1/capacity/me")
                .then()
                .statusCode(200)
                .body("spentHours", equalTo(0f))
                .body("byKind", empty());
        as(Tokens.coach())
                .queryParam("aboutId", logged)
                .get("/coaching/v1/effects")
                .then()
                .body("items", empty());
        as(coach.token())
                .get(ACTIVITIES + "/" + logged + ".ics")
                .then()
                .body(containsString("STATUS:CANCELLED"))
                .body(containsString("SEQUENCE:1"));
        posts.added(coach, posts.logged(heard.school()));
    }

    @Test
    void theSchoolReadsThatItWasTakenBackAndOthersAreTold() {
        takeBack(coach.token()).then().statusCode(201);

        as(Tokens.contactpersoon(school))
                .queryParam("state", "taken-back")
                .get(ACTIVITIES)
                .then()
                .body("items.id", contains(logged.toString()))
                .body("items[0].endReason", equalTo(MISTAKE.get("reason")));
        try (RecordedEvents events =
                RecordedEvents.of(CoachingEvents.ACTIVITY_TAKEN_BACK.topic().name())) {
            RecordedEvent told = events.await(CoachingEvents.ACTIVITY_TAKEN_BACK.type(), logged.toString());
            assertThat(DataSchema.violations(EventExamples.schema(CoachingEvents.ACTIVITY_TAKEN_BACK), told.body()))
                    .isEmpty();
            assertThat(told.body().path("schoolId").asText()).isEqualTo(school.toString());
            assertThat(told.body().has("reason")).as("no words on events").isFalse();
        }
    }

    @Test
    void onlyItsOwnCoachTakesItBackAndOnce() {
        for (Token other : List.of(
                staff.standInOf(school).token(),
                staff.coach().token(),
                Tokens.coach(),
                Tokens.contactpersoon(school),
                Tokens.teacher(school),
                Tokens.teacher(heard.school()),
                Tokens.bestuur())) {
            takeBack(other).then().statusCode(403);
        }
        RestAssured.given()
                .post(ACTIVITIES + "/" + logged + "/retractions")
                .then()
                .statusCode(401);
        as(coach.token())
                .body(MISTAKE)
                .post(ACTIVITIES + "/" + logged + "/retractions")
                .then()
                .statusCode(428);
        as(coach.token())
                .header("If-Match", "\"v7\"")
                .body(MISTAKE)
                .post(ACTIVITIES + "/" + logged + "/retractions")
                .then()
                .statusCode(412);
        step(coach.token(), logged, "retractions", Map.of("reason", "Bel 06-12345678"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));

        takeBack(coach.token()).then().statusCode(201);
        takeBack(coach.token()).then().statusCode(409).body("type", endsWith(":coaching-activity-ended"));
    }

    @Test
    void whatIsPlannedIsCancelledAndWhatIsLongAgoStays() {
        UUID planned = posts.added(coach, posts.workshop(school));
        step(coach.token(), planned, "retractions", MISTAKE)
                .then()
                .statusCode(409)
                .body("type", endsWith(":coaching-activity-not-held"));

        posts.began(logged, 500);
        takeBack(coach.token()).then().statusCode(409).body("type", endsWith(":coaching-activity-settled"));
    }

    @Test
    void whatTheOutcomeOfASignalNamesStays() {
        String signal = happened.signal(school, heard.tool(), clock.instant().minus(Duration.ofDays(1)));
        String path = "/coaching/v1/signals/" + signal;
        as(coach.token()).header("If-Match", "\"v0\"").post(path + "/acceptances");
        as(coach.token())
                .header("If-Match", "\"v1\"")
                .body(Map.of("outcome", "coached", "activityId", logged))
                .post(path + "/outcomes")
                .then()
                .statusCode(201);

        takeBack(coach.token()).then().statusCode(409).body("type", endsWith(":coaching-activity-in-use"));
    }

    @Test
    void whatABorgingCheckNamesStays() {
        UUID cycle = UUID.fromString(as(coach.token())
                .body("""
                        {"schoolId": "%s", "title": "Quiz", "goal": "Zelf doen", "baseline": 0, "target": 6}""".formatted(school))
                .post("/coaching/v1/cycles")
                .path("id"));
        sql.update(
                "insert into borging_check (id, version, cycle_id, turn, school_weeks, counted_from, first_due_on, due_on,"
                        + " soon_on, state, held_on, activity_id, colleagues_unaided, owner_named, in_year_plan, sticks,"
                        + " missing, planned_at) select gen_random_uuid(), 0, id, 1, 6, started_on, started_on, started_on,"
                        + " started_on, 'HELD', started_on, ?, 3, true, true, true, '', created_at from coaching_cycle"
                        + " where id = ?",
                logged,
                cycle);

        takeBack(coach.token()).then().statusCode(409).body("type", endsWith(":coaching-activity-in-use"));
    }

    private Response takeBack(Token who) {
        return as(who).header("If-Match", read(coach.token(), logged).header("ETag"))
                .body(MISTAKE)
                .post(ACTIVITIES + "/" + logged + "/retractions");
    }

    private void measured(UUID activity) {
        sql.update(
                "insert into effect select gen_random_uuid(), 'ACTIVITY', id, school_id, gen_random_uuid(), current_date,"
                        + " current_date, current_date, 8, 8, 5, 0, 0, 0, 'FELL', 0, 0, 0, 0, 0, '{}', created_at"
                        + " from activity where id = ?",
                activity);
    }
}
