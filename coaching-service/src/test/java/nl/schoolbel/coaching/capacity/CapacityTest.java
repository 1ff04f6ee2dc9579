package nl.schoolbel.coaching.capacity;

import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.schoolbel.coaching.Heard;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hours of a coach and of the team. Each test has a school year of its own, long ago, since a team is everybody. */
@OnRealParts
class CapacityTest {

    private static final String OWN = "/coaching/v1/capacity/me";
    private static final String TEAM = "/coaching/v1/capacity";

    @Inject
    Heard heard;

    @Inject
    Sql sql;

    private UUID school;
    private UUID tool;

    @BeforeEach
    void aSchoolAndATool() {
        school = heard.school();
        tool = heard.tool();
    }

    @Test
    void aCoachReadsItsOwnHours() {
        UUID coach = coach();
        given(coach, 1951, 100);
        activity(coach, 1951, "WORKSHOP", "HELD", 600, 0);
        activity(coach, 1951, "WORKSHOP", "PLANNED", 300, 0);
        activity(coach, 1951, "CO_TEACHING", "CANCELLED", 900, 0);
        activity(coach(), 1951, "WORKSHOP", "HELD", 900, 0);

        as(Tokens.coach().subject(coach.toString()))
                .queryParam("schoolYear", "1951-1952")
                .get(OWN)
                .then()
                .statusCode(200)
                .body("given", equalTo("set"))
                .body("givenHours", equalTo(100f))
                .body("spentHours", equalTo(10f))
                .body("plannedHours", equalTo(5f))
                .body("overBooked", equalTo(false))
                .body("byKind.kind", contains("workshop"))
                .body("byKind[0].activities", equalTo(2))
                .body("bySchool[0].schoolName", equalTo("De Klimop"))
                .body("handOver", nullValue());
    }

    @Test
    void hoursThatNobodyGaveAreNotSetAndNotZero() {
        UUID coach = coach();
        activity(coach, 1952, "WORKSHOP", "HELD", 600, 0);

        as(Tokens.coach().subject(coach.toString()))
                .queryParam("schoolYear", "1952-1953")
                .get(OWN)
                .then()
                .statusCode(200)
                .body("given", equalTo("not-set"))
                .body("givenHours", nullValue())
                .body("overBooked", equalTo(false));
    }

    @Test
    void moreThanWasGivenIsSaid() {
        UUID coach = coach();
        given(coach, 1953, 10);
        activity(coach, 1953, "WORKSHOP", "HELD", 600, 0);
        activity(coach, 1953, "WORKSHOP", "PLANNED", 15, 0);

        as(Tokens.coach().subject(coach.toString()))
                .queryParam("schoolYear", "1953-1954")
                .get(OWN)
                .then()
                .statusCode(200)
                .body("overBooked", equalTo(true));
    }

    @Test
    void technicalHelpAboveTheThresholdIsToBeHandedOver() {
        UUID coach = coach();
        activity(coach, 1954, "WORKSHOP", "HELD", 600, 60);
        activity(coach, 1954, "TECHNICAL_HELP", "HELD", 90, 0);

        as(Tokens.coach().subject(coach.toString()))
                .queryParam("schoolYear", "1954-1955")
                .get(OWN)
                .then()
                .statusCode(200)
                .body("technicalHours", equalTo(2.5f))
                .body("technicalPercent", equalTo(21.7f))
                .body("handOver.words", containsString("beheerpartner"))
                .body("handOver.places", hasSize(1))
                .body("handOver.places[0].toolName", equalTo("Kahoot"))
                .body("handOver.places[0].hours", equalTo(2.5f));
    }

    @Test
    void thisWeekAndTheWeeksAheadAreHeldAgainstTheHoursGiven() {
        UUID coach = coach();

        as(Tokens.coach().subject(coach.toString()))
                .get(OWN)
                .then()
                .statusCode(200)
                .body("weeks", hasSize(8))
                .body("weeks[0].availableHours", nullValue())
                .body("weeks[0].overBooked", equalTo(false));
    }

    @Test
    void aTeamOfTwoIsWithheldAndOneOfThreeIsNot() {
        for (int i = 0; i < 2; i++) {
            activity(coach(), 1955, "WORKSHOP", "HELD", 600, 0);
        }
        as(Tokens.bestuur())
                .queryParam("schoolYear", "1955-1956")
                .get(TEAM)
                .then()
                .statusCode(200)
                .body("withheld", equalTo(true))
                .body("spentHours", nullValue())
                .body("byKind", nullValue());

        UUID third = coach();
        given(third, 1955, 40);
        activity(third, 1955, "WORKSHOP", "HELD", 60, 60);

        as(Tokens.bestuur())
                .queryParam("schoolYear", "1955-1956")
                .get(TEAM)
                .then()
                .statusCode(200)
                .body("withheld", equalTo(false))
                .body("coaches", equalTo(3))
                .body("coachesWithoutHours", equalTo(2))
                .body("spentHours", equalTo(21f))
                .body("technicalPercent", equalTo(4.8f))
                .body("byKind.kind", contains("workshop"));
    }

    @Test
    void whatOneOfThreeSpentIsNotTheTeams() {
        for (int i = 0; i < 3; i++) {
            activity(coach(), 1956, "WORKSHOP", "PLANNED", 60, 0);
        }
        activity(coach(), 1956, "WORKSHOP", "HELD", 600, 300);

        as(Tokens.bestuur())
                .queryParam("schoolYear", "1956-1957")
                .get(TEAM)
                .then()
                .statusCode(200)
                .body("withheld", equalTo(false))
                .body("plannedHours", equalTo(3f))
                .body("givenHours", nullValue())
                .body("overBooked", nullValue())
                .body("spentHours", nullValue())
                .body("technicalHours", nullValue())
                .body("technicalPercent", nullValue())
                .body("byKind", hasSize(0));
    }

    @Test
    void whoMayNotReadIsRefused() {
        as(Tokens.bestuur()).get(OWN).then().statusCode(403);
        as(Tokens.teacher(school)).get(TEAM).then().statusCode(403);
        as(Tokens.contactpersoon(school)).get(TEAM).then().statusCode(403);
        as(Tokens.coach()).get(OWN).then().statusCode(403).body("type", containsString("coaching-coach-unknown"));
        as(Tokens.coach())
                .queryParam("schoolYear", "2026-2028")
                .get(TEAM)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("schoolYear"));
    }

    private UUID coach() {
        UUID coach = UUID.randomUUID();
        sql.update(
                "insert into coach (id, version, subject, name, from_date, created_at) values (?, 0, ?, 'Sam', ?, ?)",
                coach,
                coach.toString(),
                LocalDate.parse("1950-08-01"),
                Instant.parse("2026-08-01T08:00:00Z"));
        return coach;
    }

    private void given(UUID coach, int schoolYear, int hours) {
        sql.update(
                "insert into coach_hours (coach_id, school_year, minutes, version) values (?, ?, ?, 1)",
                coach,
                schoolYear,
                hours * 60);
    }

    private void activity(UUID coach, int schoolYear, String kind, String state, int minutes, int technical) {
        Instant at = LocalDate.of(schoolYear, 9, 3)
                .atTime(10, 0)
                .atZone(SchoolDayBook.ZONE)
                .toInstant();
        boolean held = state.equals("HELD");
        sql.update(
                "insert into activity (id, version, coach_id, school_id, kind, topic, state, starts_at, ends_at,"
                        + " school_year, tool_id, preparation_minutes, travel_minutes, contact_minutes,"
                        + " technical_minutes, planned_minutes, teachers, contactpersonen, others, calendar_sequence,"
                        + " held_at, cancelled_at, changed_at, created_at) values (?, 0, ?, ?, ?, 'Kahoot', ?, ?, ?, ?, ?,"
                        + " ?, 0, 0, ?, 60, ?, ?, ?, 0, ?, ?, ?, ?)",
                UUID.randomUUID(),
                coach,
                school,
                kind,
                state,
                at,
                at.plus(Duration.ofHours(1)),
                schoolYear,
                tool,
                minutes,
                technical,
                held ? 6 : null,
                held ? 0 : null,
                held ? 0 : null,
                held ? at : null,
                state.equals("CANCELLED") ? at : null,
                at,
                at);
    }
}
