package nl.schoolbel.coaching;

import static io.restassured.RestAssured.given;
import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.coaching.schooldays.domain.SchoolYear;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Content of coaching is for those concerned: whatever else is read, and wherever, it is not there. */
@OnRealParts
class VisibilityTest {

    private static final String BASE = "/coaching/v1";

    @Inject
    Heard heard;

    @Inject
    Sql sql;

    @Inject
    SchoolDayBook days;

    private final String secret = "geheim-" + UUID.randomUUID();
    private final UUID coach = UUID.randomUUID();
    private final UUID activity = UUID.randomUUID();
    private final UUID cycle = UUID.randomUUID();
    private String request;
    private UUID school;

    @BeforeEach
    void contentOfEveryKind() {
        school = heard.school();
        request = as(Tokens.teacher(school))
                .body(Map.of("schoolId", school, "question", "Hoe? " + secret, "urgency", "normal"))
                .post(BASE + "/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Instant now = days.today()
                .minusDays(1)
                .atTime(10, 0)
                .atZone(SchoolDayBook.ZONE)
                .toInstant();
        int schoolYear = SchoolYear.of(days.today()).startYear();
        sql.update(
                "insert into coach (id, version, subject, name, from_date, created_at) values (?, 0, ?, 'Sam', ?, ?)",
                coach,
                coach.toString(),
                days.today().minusDays(9),
                now);
        sql.update(
                "insert into activity (id, version, coach_id, school_id, kind, topic, content, state, starts_at, ends_at,"
                        + " school_year, request_id, preparation_minutes, travel_minutes, contact_minutes,"
                        + " technical_minutes, planned_minutes, teachers, contactpersonen, others, calendar_sequence,"
                        + " held_at, changed_at, created_at) values (?, 0, ?, ?, 'WORKSHOP', 'Kahoot', ?, 'HELD', ?, ?, ?,"
                        + " ?, 0, 0, 60, 0, 60, 6, 0, 0, 0, ?, ?, ?)",
                activity,
                coach,
                school,
                secret,
                now,
                now.plus(Duration.ofHours(1)),
                schoolYear,
                UUID.fromString(request),
                now,
                now,
                now);
        sql.update(
                "insert into coaching_cycle (id, version, coach_id, school_id, request_id, title, goal, measure, baseline,"
                        + " target, phase, turn, started_on, school_year, teachers, check_weeks, criteria_colleagues,"
                        + " criteria_owner, criteria_year_plan, criteria_review, created_at)"
                        + " values (?, 0, ?, ?, ?, 'Kahoot', ?, ?, 1, 2, 'EXPLORE', 1, ?, ?, 3, '6,12', 3, true, true, true,"
                        + " ?)",
                cycle,
                coach,
                school,
                UUID.fromString(request),
                secret,
                secret,
                days.today().minusDays(1),
                schoolYear,
                now);
    }

    @Test
    void whoIsConcernedReadsIt() {
        Token own = Tokens.coach().subject(coach.toString());

        assertThat(as(own).get(BASE + "/activities/" + activity).asString()).contains(secret);
        assertThat(as(own).get(BASE + "/cycles/" + cycle).asString()).contains(secret);
        assertThat(as(own).get(BASE + "/requests/" + request).asString()).contains(secret);
    }

    @Test
    void theBestuurAndOtherSchoolsReadItNowhere() {
        List<Token> outsiders = List.of(
                Tokens.bestuur(),
                Tokens.teacher(heard.school()),
                Tokens.contactpersoon(heard.school()),
                Tokens.operator());
        List<String> paths = readPaths();
        assertThat(paths).hasSizeGreaterThan(50);

        for (String path : paths) {
            for (Token outsider : outsiders) {
                Response answer = as(outsider).get(path);

                assertThat(answer.statusCode()).as(path).isLessThan(500);
                assertThat(answer.asString()).as(path).doesNotContain(secret);
            }
        }
    }

    /** Every address that can be read, with each id that there is in each place for one. */
    private List<String> readPaths() {
        Map<String, Map<String, Object>> documented =
                given().get(BASE + "/openapi.json").jsonPath().getMap("paths");
        List<String> paths = new ArrayList<>();
        documented.forEach((path, operations) -> {
            if (operations.containsKey("get") && !path.contains("persons")) {
                for (Object id : List.of(school, activity, cycle, request, coach)) {
                    String address = (path.startsWith(BASE) ? path : BASE + path)
                            .replace("{schoolYear}", SchoolYear.of(days.today()).label())
                            .replaceAll("\\{[a-zA-Z]+}", id.toString());
                    if (!paths.contains(address)) {
                        paths.add(address);
                    }
                }
            }
        });
        return paths;
    }
}
