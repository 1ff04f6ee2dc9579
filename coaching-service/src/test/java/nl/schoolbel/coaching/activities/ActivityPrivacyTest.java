package nl.schoolbel.coaching.activities;

import static nl.schoolbel.coaching.activities.ActivityPosts.read;
import static nl.schoolbel.coaching.activities.ActivityPosts.step;
import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.coaching.Heard;
import nl.schoolbel.coaching.Staff;
import nl.schoolbel.coaching.Staff.Member;
import nl.schoolbel.coaching.content.Forgetting;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is held of people in activities, and for how long. */
@OnRealParts
class ActivityPrivacyTest {

    @Inject
    Heard heard;

    @Inject
    Staff staff;

    @Inject
    ActivityPosts posts;

    @Inject
    Forgetting forgetting;

    @Inject
    Sql sql;

    private UUID school;
    private Member coach;

    @BeforeEach
    void aSchoolAndACoach() {
        school = heard.school();
        coach = staff.coach();
    }

    @Test
    void whoAskedReadsTheNotesInAnExportAndTheyGoAtAnErasure() {
        String subject = UUID.randomUUID().toString();
        Token asker = Tokens.teacher(school).subject(subject);
        Map<String, Object> wanted = posts.workshop(school);
        wanted.put(
                "requestId",
                as(asker)
                        .body(Map.of("schoolId", school, "question", "Hoe?", "urgency", "low"))
                        .post("/coaching/v1/requests")
                        .path("id"));
        UUID activity = posts.added(coach, wanted);
        UUID other = posts.added(coach, posts.logged(school));

        as(Tokens.operator())
                .get("/coaching/v1/persons/" + subject + "/export")
                .then()
                .statusCode(200)
                .body("sections.activities.id", contains(activity.toString()))
                .body("sections.activities[0].content", notNullValue())
                .body("sections.activities[0].own", equalTo(false))
                .body("sections.activities[0].travelMinutes", nullValue());
        as(Tokens.operator())
                .post("/coaching/v1/persons/" + subject + "/erasures")
                .then()
                .statusCode(200);
        read(coach.token(), activity).then().body("content", nullValue()).body("topic", notNullValue());
        read(coach.token(), other).then().body("content", notNullValue());
    }

    @Test
    void aCoachReadsTheOwnMinutesInAnExport() {
        UUID activity = posts.added(coach, posts.logged(school));

        as(Tokens.operator())
                .get("/coaching/v1/persons/" + coach.subject() + "/export")
                .then()
                .body("sections.activities.id", contains(activity.toString()))
                .body("sections.activities[0].own", equalTo(true))
                .body("sections.activities[0].technicalMinutes", equalTo(15));
    }

    @Test
    void notesAndReasonsGoAfterTheirTimeAndFiguresStay() {
        UUID old = posts.added(coach, posts.workshop(school));
        step(
                        coach.token(),
                        old,
                        "moves",
                        Map.of(
                                "startsAt", ActivityPosts.at(posts.monday(), 13).toString(),
                                "endsAt", ActivityPosts.at(posts.monday(), 14).toString(),
                                "reason", "Ziek."))
                .then()
                .statusCode(201);
        step(coach.token(), old, "cancellations", Map.of("reason", "Nog ziek."))
                .then()
                .statusCode(201);
        UUID recent = posts.added(coach, posts.logged(school));
        sql.update("update activity set school_year = 2001 where id = ?", old);

        while (forgetting.forgetSome()) {
            // more wait
        }

        read(coach.token(), old)
                .then()
                .body("content", nullValue())
                .body("endReason", nullValue())
                .body("moves[0].reason", nullValue())
                .body("moves[0].fromStartsAt", notNullValue())
                .body("plannedMinutes", equalTo(60))
                .body("topic", notNullValue());
        read(coach.token(), recent).then().body("content", notNullValue());
    }
}
