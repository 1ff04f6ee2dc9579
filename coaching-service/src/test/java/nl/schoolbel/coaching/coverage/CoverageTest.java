package nl.schoolbel.coaching.coverage;

import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.coaching.Heard;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.coaching.schooldays.domain.SchoolYear;
import nl.schoolbel.coaching.schools.SchoolsConsumer;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.schools.SchoolChanged;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which schools coaching reaches, and their sizes. */
@OnRealParts
class CoverageTest {

    private static final String COVERAGE = "/coaching/v1/coverage";

    @Inject
    Heard heard;

    @Inject
    SchoolsConsumer schools;

    @Inject
    Sql sql;

    @Inject
    SchoolDayBook days;

    private UUID school;

    @BeforeEach
    void aSchool() {
        school = heard.school();
    }

    @Test
    void aSchoolThatNobodyEverVisitedIsWithoutContactAndWithoutCoach() {
        as(Tokens.contactpersoon(school))
                .get(COVERAGE)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].schoolId", equalTo(school.toString()))
                .body("items[0].hasCoach", equalTo(false))
                .body("items[0].withoutContact", equalTo(true))
                .body("items[0].lastContactDate", nullValue())
                .body("items[0].toOnboard", equalTo(false))
                .body("items[0].activitiesPerTenTeachers", nullValue());
    }

    @Test
    void aVisitYesterdayIsContactAndCountsPerTenTeachers() {
        LocalDate yesterday = days.today().minusDays(1);
        held("WORKSHOP", yesterday);
        as(Tokens.coach())
                .header("If-Match", "\"v0\"")
                .body(Map.of("teachers", 20))
                .put("/coaching/v1/schools/" + school + "/size")
                .then()
                .statusCode(200);

        as(Tokens.contactpersoon(school))
                .get(COVERAGE)
                .then()
                .statusCode(200)
                .body("items[0].withoutContact", equalTo(false))
                .body("items[0].lastContactDate", equalTo(yesterday.toString()))
                .body("items[0].activities", equalTo(1))
                .body("items[0].activitiesPerTenTeachers", equalTo(0.5f));
    }

    @Test
    void aNewContactpersoonIsToBeOnboardedUntilThatWasHeld() {
        LocalDate started = days.today().minusDays(20);
        told(started);
        as(Tokens.contactpersoon(school)).get(COVERAGE).then().body("items[0].toOnboard", equalTo(true));

        held("ONBOARDING", started.minusDays(1));
        as(Tokens.contactpersoon(school)).get(COVERAGE).then().body("items[0].toOnboard", equalTo(true));

        held("ONBOARDING", started);
        as(Tokens.contactpersoon(school)).get(COVERAGE).then().body("items[0].toOnboard", equalTo(false));
    }

    @Test
    void whoHasYetToStartIsNotYetToBeOnboarded() {
        told(days.today().plusDays(10));

        as(Tokens.contactpersoon(school)).get(COVERAGE).then().body("items[0].toOnboard", equalTo(false));
    }

    @Test
    void theSizeOfASchoolIsChangedByWhoReadIt() {
        String size = "/coaching/v1/schools/" + school + "/size";
        as(Tokens.bestuur())
                .get(size)
                .then()
                .statusCode(200)
                .header("ETag", "\"v0\"")
                .body("teachers", nullValue());
        as(Tokens.bestuur()).body(Map.of("teachers", 30)).put(size).then().statusCode(428);
        as(Tokens.bestuur())
                .header("If-Match", "\"v0\"")
                .body(Map.of("teachers", 30))
                .put(size)
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"");
        as(Tokens.coach())
                .header("If-Match", "\"v0\"")
                .body(Map.of("teachers", 31))
                .put(size)
                .then()
                .statusCode(412);
        as(Tokens.coach())
                .header("If-Match", "\"v1\"")
                .body(Map.of("teachers", 0))
                .put(size)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/teachers"));
        as(Tokens.coach())
                .header("If-Match", "\"v1\"")
                .body(Map.of("teachers", 31))
                .put(size)
                .then()
                .statusCode(200)
                .body("teachers", equalTo(31));
        as(Tokens.coach())
                .get("/coaching/v1/schools/" + UUID.randomUUID() + "/size")
                .then()
                .statusCode(404);
        as(Tokens.contactpersoon(school)).get(size).then().statusCode(403);
    }

    @Test
    void coachesAndTheBestuurSeeAllSchoolsAndTheFigures() {
        as(Tokens.coach()).get(COVERAGE).then().statusCode(200).body("items.size()", greaterThanOrEqualTo(1));
        as(Tokens.bestuur())
                .get(COVERAGE + "/figures")
                .then()
                .statusCode(200)
                .body("schools", greaterThanOrEqualTo(1))
                .body("schoolsWithoutContact", greaterThanOrEqualTo(1));
        as(Tokens.contactpersoon(school)).get(COVERAGE + "/figures").then().statusCode(403);
        as(Tokens.teacher(school)).get(COVERAGE).then().statusCode(403);
        as(Tokens.contactpersoon(heard.school()))
                .get(COVERAGE)
                .then()
                .statusCode(200)
                .body("items.schoolId.contains('" + school + "')", equalTo(false));
    }

    @Test
    void fewOpenRequestsAreNotForTheBestuur() {
        for (int asked = 1; asked <= 5; asked++) {
            as(Tokens.teacher(school))
                    .body(Map.of("schoolId", school, "question", "Hoe begin ik met Kahoot?", "urgency", "normal"))
                    .post("/coaching/v1/requests")
                    .then()
                    .statusCode(201);

            assertThat(openRequests(Tokens.coach())).isEqualTo(asked);
            assertThat(openRequests(Tokens.contactpersoon(school))).isEqualTo(asked);
            assertThat(openRequests(Tokens.bestuur())).isEqualTo(asked < 5 ? null : 5);
        }
    }

    private Object openRequests(Token who) {
        Response answer = as(who).queryParam("schoolId", school).get(COVERAGE);
        answer.then().body("items.schoolId", contains(school.toString()));
        return answer.path("items[0].openRequests");
    }

    @Test
    void anotherSchoolIsNoneOfTheirs() {
        as(Tokens.contactpersoon(heard.school()))
                .queryParam("schoolId", school)
                .get(COVERAGE)
                .then()
                .statusCode(404);
        as(Tokens.coach())
                .queryParam("schoolId", UUID.randomUUID())
                .get(COVERAGE)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    /** The school tells from when its latest contactpersoon is there. */
    private void told(LocalDate contactpersonenFrom) {
        heard.take(
                schools,
                Heard.record(
                        SchoolEvents.CHANGED,
                        school,
                        2,
                        new SchoolChanged(
                                school,
                                "De Klimop",
                                "12AB",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                contactpersonenFrom,
                                Instant.parse("2026-08-02T08:00:00Z"),
                                OccurredBy.SCHOOLBEL)));
    }

    private void held(String kind, LocalDate day) {
        Instant at = day.atTime(10, 0).atZone(SchoolDayBook.ZONE).toInstant();
        UUID coach = UUID.randomUUID();
        sql.update(
                "insert into coach (id, version, subject, name, from_date, created_at) values (?, 0, ?, 'Sam', ?, ?)",
                coach,
                coach.toString(),
                day,
                at);
        sql.update(
                "insert into activity (id, version, coach_id, school_id, kind, topic, state, starts_at, ends_at,"
                        + " school_year, preparation_minutes, travel_minutes, contact_minutes, technical_minutes,"
                        + " planned_minutes, teachers, contactpersonen, others, calendar_sequence, held_at, changed_at,"
                        + " created_at) values (?, 0, ?, ?, ?, 'Kahoot', 'HELD', ?, ?, ?, 0, 0, 60, 0, 60, 6, 0, 0, 0,"
                        + " ?, ?, ?)",
                UUID.randomUUID(),
                coach,
                school,
                kind,
                at,
                at.plus(Duration.ofHours(1)),
                SchoolYear.of(days.today()).startYear(),
                at,
                at,
                at);
    }
}
