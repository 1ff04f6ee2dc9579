package nl.schoolbel.coaching.activities;

import static nl.schoolbel.coaching.activities.ActivityPosts.ACTIVITIES;
import static nl.schoolbel.coaching.activities.ActivityPosts.at;
import static nl.schoolbel.coaching.activities.ActivityPosts.read;
import static nl.schoolbel.coaching.activities.ActivityPosts.spent;
import static nl.schoolbel.coaching.activities.ActivityPosts.step;
import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.coaching.Heard;
import nl.schoolbel.coaching.Staff;
import nl.schoolbel.coaching.Staff.Member;
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

@OnRealParts
class ActivitiesTest {

    @Inject
    Heard heard;

    @Inject
    Staff staff;

    @Inject
    ActivityPosts posts;

    private UUID school;
    private Member coach;

    @BeforeEach
    void aSchoolAndACoach() {
        school = heard.school();
        coach = staff.coach();
    }

    @Test
    void aPlannedActivityIsReadBackAndStandsInTheAgendaOfItsSchool() {
        Response added = add(posts.workshop(school));

        added.then()
                .statusCode(201)
                .header("ETag", "\"v0\"")
                .body("state", equalTo("planned"))
                .body("own", equalTo(true))
                .body("contactMinutes", equalTo(60))
                .body("plannedMinutes", equalTo(60))
                .body("content", notNullValue());
        as(Tokens.teacher(school))
                .get("/coaching/v1/schools/" + school + "/agenda")
                .then()
                .statusCode(200)
                .body("items.id", contains((String) added.path("id")))
                .body("items[0].topic", notNullValue())
                .body("items[0].coachName", equalTo("Coach"))
                .body("items[0].content", nullValue())
                .body("items[0].contactMinutes", nullValue());
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Map<String, Object> wanted =
                posts.workshop(UUID.randomUUID(), at(posts.monday().minusWeeks(2), 10));
        wanted.put("kind", "demonstration");
        wanted.put("endsAt", wanted.get("startsAt"));
        wanted.put("topic", "Les aan leerling Sanne");
        wanted.put("requestId", UUID.randomUUID());
        wanted.put("signalId", UUID.randomUUID());

        add(wanted)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/toolId", "/schoolId", "/endsAt", "/startsAt", "/topic", "/requestId", "/signalId"));
    }

    @Test
    void aDayWithoutLessonsNeedsAReasonAndTheNextSchoolDayIsNamed() {
        LocalDate saturday = posts.monday().plusDays(5);
        Map<String, Object> wanted = posts.workshop(school, at(saturday, 10));

        add(wanted)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/startsAt"))
                .body("errors.code", contains("no-school-day"))
                .body("errors[0].detail", containsString(saturday.plusDays(2).toString()));
        wanted.put("outsideSchoolDaysReason", "Open dag.");
        add(wanted).then().statusCode(201).body("onClosedDay", nullValue());
    }

    @Test
    void aDayThatIsFreeAfterAllMarksWhatIsPlannedOnIt() {
        UUID planned = posts.added(coach, posts.workshop(school));
        UUID nextDay =
                posts.added(coach, posts.workshop(school, at(posts.monday().plusDays(1), 10)));

        heard.freeDay(school, posts.monday());

        read(coach.token(), planned).then().body("onClosedDay", equalTo(true));
        read(coach.token(), nextDay).then().body("onClosedDay", nullValue());
        list(coach.token()).then().body("items.find { it.id == '" + planned + "' }.onClosedDay", equalTo(true));
    }

    @Test
    void twoActivitiesOfACoachDoNotOverlapAndTravelIsAWarning() {
        Map<String, Object> first = posts.workshop(school);
        first.put("travelMinutes", 30);
        UUID planned = posts.added(coach, first);

        add(posts.workshop(heard.school())).then().statusCode(400).body("errors.code", contains("overlap"));
        Map<String, Object> next = posts.workshop(heard.school(), at(posts.monday(), 11));
        next.put("travelMinutes", 30);
        add(next).then().statusCode(201).body("travelOverlaps", contains(planned.toString()));
        as(staff.coach().token())
                .body(posts.workshop(school))
                .post(ACTIVITIES)
                .then()
                .statusCode(201);
    }

    @Test
    void aMoveIsKeptWithItsReason() {
        UUID planned = posts.added(coach, posts.workshop(school));
        LocalDate tuesday = posts.monday().plusDays(1);

        step(coach.token(), planned, "moves", move(tuesday, "De juf is ziek."))
                .then()
                .statusCode(201)
                .body("startsAt", equalTo(at(tuesday, 10).toString()))
                .body("moves", hasSize(1))
                .body("moves[0].fromStartsAt", equalTo(at(posts.monday(), 10).toString()))
                .body("moves[0].reason", equalTo("De juf is ziek."));
        step(coach.token(), planned, "moves", move(tuesday, "Nog eens."))
                .then()
                .statusCode(400)
                .body("errors.code", contains("unchanged"));
        step(coach.token(), planned, "moves", move(tuesday.plusDays(4), "Zaterdag."))
                .then()
                .statusCode(400)
                .body("errors.code", contains("no-school-day"));
    }

    @Test
    void whatIsCancelledIsNotMovedHeldOrChanged() {
        UUID planned = posts.added(coach, posts.workshop(school));

        step(coach.token(), planned, "cancellations", Map.of("reason", "Studiedag."))
                .then()
                .statusCode(201)
                .body("state", equalTo("cancelled"))
                .body("endReason", equalTo("Studiedag."));

        step(coach.token(), planned, "moves", move(posts.monday().plusDays(1), "Toch."))
                .then()
                .statusCode(409)
                .body("type", endsWith(":coaching-activity-ended"));
        step(coach.token(), planned, "cancellations", Map.of("reason", "Nog eens."))
                .then()
                .statusCode(409);
        step(coach.token(), planned, "holdings", spent()).then().statusCode(409);
        change(planned, Map.of("topic", "Anders")).then().statusCode(409);
        add(posts.workshop(school)).then().statusCode(201);
    }

    @Test
    void itIsHeldOnceItHasBegunAndThatIsTold() {
        UUID planned = posts.added(coach, posts.workshop(school));
        step(coach.token(), planned, "holdings", spent())
                .then()
                .statusCode(409)
                .body("type", endsWith(":coaching-activity-not-begun"));
        posts.began(planned, 0);

        step(coach.token(), planned, "holdings", spent())
                .then()
                .statusCode(201)
                .body("state", equalTo("held"))
                .body("technicalMinutes", equalTo(15))
                .body("plannedMinutes", equalTo(60))
                .body("participants.teachers", equalTo(6));

        try (RecordedEvents events =
                RecordedEvents.of(CoachingEvents.ACTIVITY_HELD.topic().name())) {
            RecordedEvent told = events.await(CoachingEvents.ACTIVITY_HELD.type(), planned);
            assertThat(DataSchema.violations(EventExamples.schema(CoachingEvents.ACTIVITY_HELD), told.body()))
                    .isEmpty();
            assertThat(told.body().path("schoolId").asText()).isEqualTo(school.toString());
            assertThat(told.body().toString())
                    .doesNotContain("Prowise")
                    .doesNotContain(coach.id().toString());
        }
    }

    @Test
    void whatWasNeverPlannedIsLoggedAndCorrected() {
        UUID logged = posts.added(coach, posts.logged(school));
        Map<String, Object> more = spent();
        more.put("contactMinutes", 90);

        read(coach.token(), logged).then().body("state", equalTo("held")).body("plannedMinutes", equalTo(0));
        change(logged, Map.of("topic", "Prowise", "held", more))
                .then()
                .statusCode(200)
                .body("contactMinutes", equalTo(90))
                .body("topic", equalTo("Prowise"))
                .body("content", nullValue());
        more.put("technicalMinutes", 121);
        change(logged, Map.of("topic", "Prowise", "held", more))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/held/technicalMinutes"));
        change(logged, Map.of("topic", "Prowise")).then().statusCode(400).body("errors.pointer", contains("/held"));
    }

    @Test
    void whatIsPlannedNowIsNotHeldInAPastSchoolYear() {
        UUID planned = posts.added(coach, posts.workshop(school));
        posts.began(planned, 0);
        Map<String, Object> longAgo = spent();
        longAgo.put("heldStartsAt", at(posts.monday().minusDays(500), 10).toString());
        longAgo.put("heldEndsAt", at(posts.monday().minusDays(500), 11).toString());

        step(coach.token(), planned, "holdings", longAgo)
                .then()
                .statusCode(409)
                .body("type", endsWith(":coaching-activity-settled"));
    }

    @Test
    void aTimeBeforeAllTimesIsAWrongTime() {
        Map<String, Object> wanted = posts.workshop(school);
        wanted.put("startsAt", "-9999-01-01T10:00:00Z");
        wanted.put("endsAt", "-9999-01-01T11:00:00Z");

        add(wanted).then().statusCode(400).body("errors.pointer", hasItem("/startsAt"));
    }

    @Test
    void theHoursOfAPastSchoolYearAreFixed() {
        UUID logged = posts.added(coach, posts.logged(school));
        posts.began(logged, 500);

        change(logged, Map.of("topic", "Prowise", "held", spent()))
                .then()
                .statusCode(409)
                .body("type", endsWith(":coaching-activity-settled"));
    }

    @Test
    void aPlannedOneIsChangedButNotAsIfItWasHeld() {
        UUID planned = posts.added(coach, posts.workshop(school));

        change(planned, Map.of("topic", "Gynzy", "preparationMinutes", 45))
                .then()
                .statusCode(200)
                .body("topic", equalTo("Gynzy"))
                .body("plannedMinutes", equalTo(105));
        change(planned, Map.of("topic", "Gynzy", "held", spent()))
                .then()
                .statusCode(400)
                .body("errors.code", contains("not-held"));
        as(coach.token())
                .body(Map.of("topic", "Gynzy"))
                .put(ACTIVITIES + "/" + planned)
                .then()
                .statusCode(428);
        as(coach.token())
                .header("If-Match", "\"v0\"")
                .body(Map.of("topic", "Gynzy"))
                .put(ACTIVITIES + "/" + planned)
                .then()
                .statusCode(412);
    }

    @Test
    void listsAreNarrowedAndReadPageByPageInBothOrders() {
        List<String> upcoming = new ArrayList<>();
        for (int day = 0; day < 3; day++) {
            upcoming.add(posts.added(
                            coach, posts.workshop(school, at(posts.monday().plusDays(day), 10)))
                    .toString());
        }
        posts.added(coach, posts.logged(school));

        assertThat(pages("planned", "upcoming")).isEqualTo(upcoming);
        List<String> newest = new ArrayList<>(upcoming);
        java.util.Collections.reverse(newest);
        assertThat(pages("planned", "newest")).isEqualTo(newest);
        as(coach.token())
                .queryParam("schoolId", school)
                .queryParam("fromDate", posts.monday().plusDays(1).toString())
                .queryParam("untilDate", posts.monday().plusDays(1).toString())
                .get(ACTIVITIES)
                .then()
                .body("items.id", contains(upcoming.get(1)));
        as(coach.token())
                .queryParam("coachId", UUID.randomUUID())
                .get(ACTIVITIES)
                .then()
                .body("items", emptyIterable());
    }

    private List<String> pages(String state, String order) {
        List<String> read = new ArrayList<>();
        Response page = as(coach.token())
                .queryParam("schoolId", school)
                .queryParam("state", state)
                .queryParam("order", order)
                .queryParam("limit", 2)
                .get(ACTIVITIES);
        read.addAll(page.path("items.id"));
        while (page.header("Link") != null) {
            page = as(coach.token())
                    .urlEncodingEnabled(false)
                    .get(page.header("Link").replaceAll("<(.*)>.*", "$1"));
            read.addAll(page.path("items.id"));
        }
        return read;
    }

    private Response add(Map<String, Object> wanted) {
        return as(coach.token()).body(wanted).post(ACTIVITIES);
    }

    private Response change(UUID activity, Map<String, Object> wanted) {
        return as(coach.token())
                .header("If-Match", read(coach.token(), activity).header("ETag"))
                .body(new HashMap<>(wanted))
                .put(ACTIVITIES + "/" + activity);
    }

    private Response list(Token who) {
        return as(who).queryParam("schoolId", school).get(ACTIVITIES);
    }

    private static Map<String, Object> move(LocalDate day, String reason) {
        return new HashMap<>(
                Map.of("startsAt", at(day, 10).toString(), "endsAt", at(day, 11).toString(), "reason", reason));
    }
}
