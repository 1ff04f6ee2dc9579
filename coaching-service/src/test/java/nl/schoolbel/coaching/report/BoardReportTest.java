package nl.schoolbel.coaching.report;

import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.schoolbel.coaching.Heard;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** The report to the bestuur. Each test has a school year of its own, long ago, since a report is over the whole board. */
@OnRealParts
class BoardReportTest {

    private static final String REPORTS = "/coaching/v1/board-reports/";

    @Inject
    Heard heard;

    @Inject
    Sql sql;

    @Test
    void goalsAreCountedWhenEnoughTeachersAreBehindThem() {
        ended(1961, 6, true);
        ended(1961, 5, false);

        JsonPath report = report("1961-1962");

        assertThat(number(report, "cycles-ended")).isEqualTo(2f);
        assertThat(number(report, "goals-reached")).isEqualTo(1f);
        assertThat(number(report, "goals-not-reached")).isEqualTo(1f);
    }

    @Test
    void fourTeachersAreWithheldAndSoIsWhatWouldTellThem() {
        ended(1962, 6, true);
        ended(1962, 4, false);

        JsonPath report = report("1962-1963");

        assertThat(withheld(report, "goals-not-reached")).isTrue();
        assertThat(withheld(report, "goals-reached")).isTrue();
        assertThat(number(report, "cycles-ended")).isEqualTo(2f);
    }

    @Test
    void theSameTeachersInMoreCyclesAreNotMorePeople() {
        UUID school = UUID.randomUUID();
        for (int i = 0; i < 5; i++) {
            ended(school, 1967, 1, i < 3);
        }

        JsonPath report = report("1967-1968");

        assertThat(withheld(report, "goals-reached")).isTrue();
        assertThat(withheld(report, "goals-not-reached")).isTrue();
        assertThat(withheld(report, "cycles-ended")).isTrue();
    }

    @Test
    void hoursThatNobodyGaveAreNotZero() {
        for (int i = 0; i < 3; i++) {
            held(1968);
        }

        JsonPath report = report("1968-1969");

        assertThat(number(report, "hours-spent")).isEqualTo(3f);
        assertThat(report.<Object>get("sections.lines.flatten().find { it.name == 'hours-given' }.number"))
                .isNull();
        assertThat(withheld(report, "hours-given")).isFalse();
        assertThat(as(Tokens.bestuur()).get(REPORTS + "1968-1969/page").asString())
                .contains("<th scope=\"row\">Toegekende uren</th><td class=\"muted\">niet opgegeven</td>");
    }

    @Test
    void aYearWithoutAnythingIsAllZeroes() {
        JsonPath report = report("1963-1964");

        assertThat(number(report, "cycles-ended")).isZero();
        assertThat(number(report, "effect-fell")).isZero();
        assertThat(withheld(report, "hours-spent")).isTrue();
        assertThat(report.getInt("minGroupSize")).isEqualTo(5);
    }

    @Test
    void theSheetIsForADutchExcel() {
        Response sheet = as(Tokens.bestuur()).get(REPORTS + "1964-1965/sheet");

        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.contentType()).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(sheet.asString()).startsWith("\uFEFFOnderdeel;Cijfer;Aantal;Eenheid\r\n");
        assertThat(sheet.asString()).contains("Doelen;Doel bereikt;0;aantal");
    }

    @Test
    void thePageIsDutchOrEnglishAndLoadsNothing() {
        Response page = as(Tokens.coach()).get(REPORTS + "1965-1966/page");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.contentType()).isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(page.headers().getValues("Content-Security-Policy"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("default-src 'none'; style-src 'sha256-");
        assertThat(page.asString())
                .contains("<html lang=\"nl\">", "<caption>Doelen</caption>", "<th scope=\"col\">")
                .doesNotContain("<script", "http://", "https://");
        as(Tokens.coach())
                .header("Accept-Language", "en")
                .get(REPORTS + "1965-1966/page")
                .then()
                .statusCode(200)
                .body("html.head.title", equalTo("Coaching in school year 1965-1966"));
    }

    @Test
    void onlyCoachesAndTheBestuurReadItAndOnlyForASchoolYear() {
        UUID school = heard.school();
        for (String path : new String[] {"1966-1967", "1966-1967/sheet", "1966-1967/page"}) {
            as(Tokens.teacher(school)).get(REPORTS + path).then().statusCode(403);
            as(Tokens.contactpersoon(school)).get(REPORTS + path).then().statusCode(403);
            as(Tokens.operator()).get(REPORTS + path).then().statusCode(403);
        }
        as(Tokens.bestuur())
                .get(REPORTS + "1966")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("schoolYear"));
    }

    @Test
    void practicesThatCrossedTheWallOfASchoolAreCountedInTheYearInWhichTheyDid() {
        UUID practice = UUID.randomUUID();
        UUID giving = UUID.randomUUID();
        adopted(practice, giving, "1969-08-01", "1970-07-31", true);
        adopted(practice, giving, "1970-07-31", null, true);
        adopted(practice, giving, "1969-07-31", "1969-08-01", true);
        adopted(practice, giving, "1970-08-01", null, true);
        adopted(UUID.randomUUID(), giving, "1970-01-12", null, false);

        JsonPath report = report("1969-1970");

        assertThat(number(report, "practices-crossed")).isEqualTo(1f);
        assertThat(number(report, "practices-taken-over")).isEqualTo(2f);
        assertThat(number(report, "schools-giving")).isEqualTo(1f);
        assertThat(number(report, "schools-taking")).isEqualTo(2f);
        assertThat(number(report, "practices-embedded-elsewhere")).isEqualTo(2f);
        assertThat(as(Tokens.bestuur()).get(REPORTS + "1969-1970/sheet").asString())
                .contains("Praktijken over de schoolmuur;Praktijken die een andere school is gaan doen;1;aantal");
        assertThat(as(Tokens.bestuur()).get(REPORTS + "1969-1970/page").asString())
                .contains("<caption>Praktijken over de schoolmuur</caption>");
    }

    private JsonPath report(String schoolYear) {
        return as(Tokens.bestuur())
                .get(REPORTS + schoolYear)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Float number(JsonPath report, String line) {
        return report.getFloat("sections.lines.flatten().find { it.name == '" + line + "' }.number");
    }

    private static boolean withheld(JsonPath report, String line) {
        return report.getBoolean("sections.lines.flatten().find { it.name == '" + line + "' }.withheld");
    }

    private void adopted(UUID practice, UUID from, String tried, String embedded, boolean crossed) {
        sql.update(
                "insert into adoption_copy (id, sequence, practice_id, school_id, from_school_id, state, crossed_wall,"
                        + " tried_date, embedded_date) values (?, 1, ?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                practice,
                crossed ? UUID.randomUUID() : from,
                from,
                embedded == null ? "TRYING" : "EMBEDDED",
                crossed,
                LocalDate.parse(tried),
                embedded == null ? null : LocalDate.parse(embedded));
    }

    /** An hour of a coach of its own. */
    private void held(int schoolYear) {
        UUID coach = UUID.randomUUID();
        Instant at = Instant.parse(schoolYear + "-09-03T08:00:00Z");
        sql.update(
                "insert into coach (id, version, subject, name, from_date, created_at) values (?, 0, ?, 'Sam', ?, ?)",
                coach,
                coach.toString(),
                LocalDate.of(schoolYear, 8, 1),
                at);
        sql.update(
                "insert into activity (id, version, coach_id, kind, topic, state, starts_at, ends_at, school_year,"
                        + " preparation_minutes, travel_minutes, contact_minutes, technical_minutes, planned_minutes,"
                        + " teachers, contactpersonen, others, calendar_sequence, held_at, changed_at, created_at)"
                        + " values (?, 0, ?, 'TRAINING', 'Kahoot', 'HELD', ?, ?, ?, 60, 0, 0, 0, 0, 0, 0, 0, 0, ?, ?, ?)",
                UUID.randomUUID(),
                coach,
                at,
                at.plusSeconds(3600),
                schoolYear,
                at,
                at,
                at);
    }

    private void ended(int schoolYear, int teachers, boolean reached) {
        ended(UUID.randomUUID(), schoolYear, teachers, reached);
    }

    private void ended(UUID school, int schoolYear, int teachers, boolean reached) {
        LocalDate started = LocalDate.of(schoolYear, 9, 1);
        Instant at = Instant.parse("2026-09-01T08:00:00Z");
        sql.update(
                "insert into coaching_cycle (id, version, coach_id, school_id, title, goal, baseline, target, phase, turn,"
                        + " started_on, borging_from, ended_on, school_year, decision, goal_reached, embedded, teachers,"
                        + " check_weeks, criteria_colleagues, criteria_owner, criteria_year_plan, criteria_review,"
                        + " created_at) values (?, 0, ?, ?, 'Kahoot', 'doel', 1, 2, 'DONE', 1, ?, ?, ?, ?, 'STOP', ?,"
                        + " false, ?, '6,12', 3, true, true, true, ?)",
                UUID.randomUUID(),
                UUID.randomUUID(),
                school,
                started,
                started.plusDays(60),
                started.plusDays(120),
                schoolYear,
                reached,
                teachers,
                at);
    }
}
