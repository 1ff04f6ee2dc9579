package nl.schoolbel.knowledge.exchange;

import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.events.terms.AdoptionState;
import nl.schoolbel.knowledge.Heard;
import nl.schoolbel.knowledge.adoptions.Marks;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import org.junit.jupiter.api.Test;

/** The figures of the exchange. Each test has a year of its own, long ago, since they are over the whole board. */
@OnRealParts
class ExchangeTest {

    private static final String EXCHANGE = "/knowledge/v1/exchange";

    @Inject
    Heard heard;

    @Inject
    Sql sql;

    @Test
    void practicesArePublishedInThePeriodAndCrossWhenever() {
        UUID home = heard.school();
        UUID near = heard.school();
        UUID far = heard.school();
        UUID soon = practice(home, "1951-01-01");
        UUID later = practice(home, "1951-12-31");
        UUID never = practice(home, "1951-06-01");
        UUID ofNoSchool = practice(null, "1951-06-01");
        practice(home, "1950-12-31");
        practice(home, "1952-01-01");
        trying(soon, home, near, "1951-01-11");
        trying(later, home, near, "1952-01-30");
        trying(later, home, far, "1952-03-01");
        adopted(never, home, home, AdoptionState.EMBEDDED, "1951-06-02", "1951-06-02");
        adopted(never, home, near, AdoptionState.INTERESTED, null, "1951-06-03");
        trying(ofNoSchool, null, near, "1951-06-04");

        JsonPath practices = figures(1951);

        assertThat(practices.getInt("practices.published")).isEqualTo(4);
        assertThat(practices.getInt("practices.ofASchool")).isEqualTo(3);
        assertThat(practices.getInt("practices.crossedWall")).isEqualTo(2);
        assertThat(practices.getDouble("practices.crossedWallPercent")).isEqualTo(66.7);
        assertThat(practices.getDouble("practices.medianDaysToSecondSchool")).isEqualTo(20);
        assertThat(practices.getInt("practices.neverToSecondSchool")).isEqualTo(1);
        assertThat(practices.<Integer>getList("practices.reach.practices")).containsExactly(1, 2, 1, 0, 0, 0);
        assertThat(practices.<Map<String, Object>>getList("practices.subjectAreas"))
                .singleElement()
                .satisfies(area -> assertThat(area)
                        .containsEntry("subjectArea", "dutch")
                        .containsEntry("published", 4)
                        .containsEntry("crossedWall", 2));
    }

    @Test
    void aSchoolThatDidItBeforeItWasPublishedTookNoDays() {
        UUID home = heard.school();
        trying(practice(home, "1953-05-01"), home, heard.school(), "1953-04-01");

        assertThat(figures(1953).getDouble("practices.medianDaysToSecondSchool"))
                .isZero();
    }

    @Test
    void whatBeganInThePeriodIsCountedWithoutWhatASchoolDoesAtHome() {
        UUID home = heard.school();
        UUID one = practice(home, "1940-01-01");
        UUID ofNoSchool = practice(null, "1940-01-01");
        trying(one, home, heard.school(), "1954-01-01");
        trying(one, home, heard.school(), "1954-12-31");
        trying(one, home, heard.school(), "1953-12-31");
        trying(one, home, heard.school(), "1955-01-01");
        trying(ofNoSchool, null, heard.school(), "1954-06-01");
        adopted(one, home, home, AdoptionState.EMBEDDED, "1954-06-01", "1954-06-01");
        adopted(one, home, heard.school(), AdoptionState.EMBEDDED, "1952-06-01", "1954-06-01");
        UUID stopped = adopted(one, home, heard.school(), AdoptionState.DROPPED, "1952-06-01", "1954-06-01");
        reason(stopped, "Het digibord in groep 6 is te oud");

        JsonPath figures = figures(1954);

        assertThat(figures.getInt("adoptions.begun")).isEqualTo(3);
        assertThat(figures.getInt("adoptions.crossedWall")).isEqualTo(2);
        assertThat(figures.getInt("adoptions.coachHelped")).isEqualTo(3);
        assertThat(figures.getInt("adoptions.embedded")).isEqualTo(1);
        assertThat(figures.getInt("adoptions.dropped")).isEqualTo(1);
        assertThat(figures.<Map<String, Object>>getList("mostDropped"))
                .singleElement()
                .satisfies(dropped -> assertThat(dropped)
                        .containsEntry("practiceId", one.toString())
                        .containsEntry("dropped", 1)
                        .containsEntry("reached", 6)
                        .containsEntry("reasons", List.of("Het digibord in groep 6 is te oud")));
        assertThat(figures.getInt("practices.published")).isZero();
        assertThat(figures.<Object>get("practices.crossedWallPercent")).isNull();
    }

    @Test
    void ofWhatBeganAYearBeforeIsToldWhatIsEmbeddedNow() {
        UUID home = heard.school();
        UUID one = practice(home, "1940-01-01");
        adopted(one, home, heard.school(), AdoptionState.EMBEDDED, "1956-01-01", "1960-01-01");
        trying(one, home, heard.school(), "1956-12-31");
        adopted(one, home, heard.school(), AdoptionState.EMBEDDED, "1957-01-01", "1957-02-01");

        JsonPath figures = figures(1957);

        assertThat(figures.getInt("afterAYear.begun")).isEqualTo(2);
        assertThat(figures.getInt("afterAYear.embedded")).isEqualTo(1);
        assertThat(figures.getDouble("afterAYear.embeddedPercent")).isEqualTo(50);
    }

    @Test
    void hubsAreWhoGaveToMostAndWhoTookMost() {
        UUID hub = heard.school();
        UUID other = heard.school();
        UUID taker = heard.school();
        UUID quiz = practice(hub, "1940-01-01");
        trying(quiz, hub, taker, "1958-02-01");
        trying(quiz, hub, other, "1958-02-01");
        trying(practice(other, "1940-01-01"), other, taker, "1958-02-01");

        JsonPath figures = figures(1958);

        assertThat(figures.<String>getList("schools.giving.schoolId"))
                .containsExactly(hub.toString(), other.toString());
        assertThat(figures.<String>getList("schools.taking.schoolId"))
                .containsExactly(taker.toString(), other.toString());
        assertThat(figures.getInt("schools.known") - figures.getInt("schools.isolated"))
                .isEqualTo(3);
    }

    @Test
    void aSchoolSeesWhatItGaveAndTookItself() {
        UUID home = heard.school();
        UUID near = heard.school();
        UUID interested = heard.school();
        UUID one = practice(home, "1940-01-01");
        trying(one, home, near, "1959-02-01");
        trying(practice(home, "1940-01-01"), home, near, "1959-03-01");
        adopted(one, home, interested, AdoptionState.INTERESTED, null, "1959-02-01");

        schools(Tokens.teacher(home), 1959)
                .body("items.size()", equalTo(1))
                .body("items[0].schoolId", equalTo(home.toString()))
                .body("items[0].name", equalTo("OBS De Regenboog"))
                .body("items[0].gavePractices", equalTo(2))
                .body("items[0].gaveSchools", equalTo(1))
                .body("items[0].tookPractices", equalTo(0))
                .body("items[0].isolated", equalTo(false));
        schools(Tokens.contactpersoon(near), 1959)
                .body("items[0].tookPractices", equalTo(2))
                .body("items[0].tookSchools", equalTo(1));
        schools(Tokens.teacher(interested), 1959).body("items[0].isolated", equalTo(true));
        as(Tokens.teacher(near))
                .queryParam("schoolId", home)
                .get(EXCHANGE + "/schools")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void aSchoolThatEndedIsLeftOut() {
        UUID ended = heard.school();
        sql.update("update read_copy set state = jsonb_set(state, '{endDate}', '\"2020-07-31\"') where key = ?", ended);

        as(Tokens.bestuur())
                .queryParam("schoolId", ended)
                .get(EXCHANGE + "/schools")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void schoolsAreReadPageByPage() {
        UUID home = heard.school();
        UUID near = heard.school();
        trying(practice(home, "1940-01-01"), home, near, "1960-02-01");

        Response page = as(Tokens.coach())
                .queryParam("fromDate", "1960-01-01")
                .queryParam("untilDate", "1960-12-31")
                .queryParam("isolated", false)
                .queryParam("limit", 1)
                .get(EXCHANGE + "/schools");

        page.then().statusCode(200).body("items.schoolId", contains(home.toString()));
        next(Tokens.coach(), page).then().header("Link", nullValue()).body("items.schoolId", contains(near.toString()));
    }

    @Test
    void edgesAreBetweenSchoolsTheLastFirst() {
        UUID home = heard.school();
        UUID near = heard.school();
        UUID far = heard.school();
        UUID one = practice(home, "1940-01-01");
        trying(one, home, near, "1961-02-01");
        adopted(practice(home, "1940-01-01"), home, near, AdoptionState.EMBEDDED, "1961-04-01", "1961-05-01");
        trying(one, home, far, "1961-03-01");
        trying(practice(null, "1940-01-01"), null, far, "1961-03-01");

        Response page = as(Tokens.bestuur())
                .queryParam("fromDate", "1961-01-01")
                .queryParam("untilDate", "1961-12-31")
                .queryParam("limit", 1)
                .get(EXCHANGE + "/edges");

        page.then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].fromSchoolId", equalTo(home.toString()))
                .body("items[0].schoolId", equalTo(near.toString()))
                .body("items[0].practices", equalTo(2))
                .body("items[0].embedded", equalTo(1))
                .body("items[0].firstDate", equalTo("1961-02-01"))
                .body("items[0].lastDate", equalTo("1961-04-01"));
        next(Tokens.bestuur(), page)
                .then()
                .header("Link", nullValue())
                .body("items.schoolId", contains(far.toString()));
        edges(Tokens.teacher(far), 1961).body("items.schoolId", contains(far.toString()));
        edges(Tokens.teacher(home), 1961).body("items.schoolId", contains(near.toString(), far.toString()));
        edges(Tokens.teacher(heard.school()), 1961).body("items.size()", equalTo(0));
    }

    @Test
    void theSheetsAreForADutchExcelAndOfTheOwnSchoolOnly() {
        UUID home = heard.school();
        UUID near = heard.school();
        trying(practice(home, "1940-01-01"), home, near, "1962-02-01");

        Response edges = sheet(Tokens.teacher(near), "edges");

        assertThat(edges.contentType()).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(edges.asString())
                .startsWith("\uFEFFVan school;Sleutel van die school;School;")
                .contains(
                        "OBS De Regenboog;" + home + ";OBS De Regenboog;" + near + ";1;0;0;1962-02-01;1962-02-01\r\n");
        assertThat(edges.asString().lines()).hasSize(2);
        assertThat(sheet(Tokens.teacher(home), "schools").asString().lines())
                .hasSize(2)
                .last()
                .isEqualTo("OBS De Regenboog;" + home + ";1;1;0;0;0");
    }

    @Test
    void onlyCoachesAndTheBestuurReadAllOfItAndOnlyOfAPeriodThatCanBe() {
        for (Token other : List.of(Tokens.teacher(heard.school()), Tokens.contactpersoon(heard.school()))) {
            as(other).get(EXCHANGE).then().statusCode(403);
        }
        for (Token other : List.of(Tokens.operator(), Tokens.beheerpartner(UUID.randomUUID()))) {
            for (String path : List.of("", "/schools", "/edges", "/schools/sheet", "/edges/sheet")) {
                as(other).get(EXCHANGE + path).then().statusCode(403);
            }
        }
        for (String path : List.of("", "/schools", "/edges", "/schools/sheet", "/edges/sheet")) {
            RestAssured.get(EXCHANGE + path).then().statusCode(401);
            as(Tokens.coach())
                    .queryParam("fromDate", "1963-01-02")
                    .queryParam("untilDate", "1963-01-01")
                    .get(EXCHANGE + path)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("untilDate"));
        }
        as(Tokens.coach()).get(EXCHANGE).then().statusCode(200).body("$", not(hasKey("fromDate")));
        as(Tokens.coach())
                .queryParam("cursor", "bm9wZQ")
                .get(EXCHANGE + "/edges")
                .then()
                .statusCode(400);
    }

    private static JsonPath figures(int year) {
        return in(as(Tokens.bestuur())
                        .queryParam("fromDate", year + "-01-01")
                        .queryParam("untilDate", year + "-12-31")
                        .get(EXCHANGE))
                .extract()
                .jsonPath();
    }

    private static ValidatableResponse schools(Token who, int year) {
        return in(as(who).queryParam("fromDate", year + "-01-01")
                .queryParam("untilDate", year + "-12-31")
                .get(EXCHANGE + "/schools"));
    }

    private static ValidatableResponse edges(Token who, int year) {
        return in(as(who).queryParam("fromDate", year + "-01-01")
                .queryParam("untilDate", year + "-12-31")
                .get(EXCHANGE + "/edges"));
    }

    private static Response sheet(Token who, String of) {
        return in(as(who).queryParam("fromDate", "1962-01-01")
                        .queryParam("untilDate", "1962-12-31")
                        .get(EXCHANGE + "/" + of + "/sheet"))
                .extract()
                .response();
    }

    private static ValidatableResponse in(Response answer) {
        return answer.then().statusCode(200);
    }

    private static Response next(Token who, Response page) {
        return as(who).urlEncodingEnabled(false).get(page.header("Link").replaceAll("<(.*)>.*", "$1"));
    }

    /** A practice whose first publication lies long ago. */
    private UUID practice(UUID school, String published) {
        UUID id = UUID.fromString(Marks.practice(school));
        sql.update(
                "update practice_version set published_at = ? where practice_id = ?",
                Instant.parse(published + "T10:00:00Z"),
                id);
        return id;
    }

    private UUID trying(UUID practice, UUID from, UUID school, String tried) {
        return adopted(practice, from, school, AdoptionState.TRYING, tried, tried);
    }

    private UUID adopted(UUID practice, UUID from, UUID school, AdoptionState state, String tried, String date) {
        UUID id = UUID.randomUUID();
        LocalDate day = LocalDate.parse(date);
        sql.update(
                "insert into adoption (id, revision, practice_id, school_id, from_school_id, practice_version, state, step,"
                        + " state_date, tried_date, embedded_date, crossed_wall, coach_helped, added_at, moved_at)"
                        + " values (?, 1, ?, ?, ?, 1, ?, 1, ?, ?, ?, ?, true, ?, ?)",
                id,
                practice,
                school,
                from,
                state,
                day,
                tried == null ? null : LocalDate.parse(tried),
                state == AdoptionState.EMBEDDED ? day : null,
                tried != null && from != null && !from.equals(school),
                Instant.parse(date + "T10:00:00Z"),
                Instant.parse(date + "T10:00:00Z"));
        return id;
    }

    private void reason(UUID adoption, String reason) {
        sql.update(
                "insert into adoption_step (adoption_id, number, state, step_date, practice_version, reason, coach_helped,"
                        + " recorded_by, recorded_at) values (?, 1, 'DROPPED', '1954-06-01', 1, ?, true, 'somebody', ?)",
                adoption,
                reason,
                Instant.parse("1954-06-01T10:00:00Z"));
    }
}
