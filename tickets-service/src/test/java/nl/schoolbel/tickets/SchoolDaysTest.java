package nl.schoolbel.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.events.schools.SchoolHolidaysChanged;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.events.RecordedEvents;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.tickets.board.Board;
import nl.schoolbel.tickets.board.Eventually;
import nl.schoolbel.tickets.board.Person;
import nl.schoolbel.tickets.domain.SchoolCalendar;
import nl.schoolbel.tickets.schoolcalendar.SchoolCalendars;
import nl.schoolbel.tickets.succession.BrinTurn;
import org.junit.jupiter.api.Test;

/** Hours, free days, holidays, numbers and the end of a school, as its own people and the operator change them. */
@OnRealParts
class SchoolDaysTest {

    private static final String CHANGED = "nl.schoolbel.school-changed.v1";

    @Inject
    SchoolCalendars calendars;

    @Inject
    BrinTurn turn;

    @Inject
    DomainClock clock;

    @Test
    void hoursAndFreeDaysMakeTheCalendarAndAreTold() {
        Board board = Board.imported();
        Map<String, Object> hours = Map.of(
                "lessonHours",
                List.of(window("monday", "08:30", "14:15"), window("wednesday", "08:30", "12:30")),
                "accessHours",
                List.of(window("wednesday", "12:30", "24:00")));

        put(board.contactpersoon, board, "hours", "\"v1\"", hours)
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("lessonHours", hasSize(2));
        put(board.operator, board, "free-days", "\"v2\"", Map.of("freeDays", List.of(days("2027-01-20", "2027-01-20"))))
                .then()
                .statusCode(200)
                .header("ETag", "\"v3\"");

        SchoolCalendar calendar = calendars.of(board.school);
        assertThat(calendar.isLessonTime(local("2027-01-13T12:29"))).isTrue();
        assertThat(calendar.isLessonTime(local("2027-01-13T12:30"))).isFalse();
        assertThat(calendar.isLessonTime(local("2027-01-20T10:00")))
                .as("own free day")
                .isFalse();
        assertThat(calendar.isLessonTime(local("2026-10-21T10:00")))
                .as("autumn")
                .isFalse();
        assertThat(calendar.isAccessible(local("2027-01-13T12:30"), local("2027-01-14T00:00")))
                .isTrue();
        assertThat(calendar.isAccessible(local("2027-01-20T13:00"), local("2027-01-20T14:00")))
                .isFalse();
        try (RecordedEvents events = RecordedEvents.of("schoolbel.schools.v1")) {
            JsonNode told = events.awaitCount(CHANGED, board.school, 3).get(2).body();
            assertThat(told.path("lessonHours")).hasSize(2);
            assertThat(told.path("closedDays").toString())
                    .contains("{\"firstDate\":\"2027-01-20\",\"lastDate\":\"2027-01-20\"}")
                    .contains("{\"firstDate\":\"2026-10-17\",\"lastDate\":\"2026-10-25\"}");
            assertThat(told.path("identifiers").path(0).path("type").asText()).isEqualTo("brin6");
        }
    }

    @Test
    void hoursThatContradictThemselvesAreRefusedWithEveryFault() {
        Board board = Board.imported();
        Map<String, Object> hours = Map.of(
                "lessonHours",
                List.of(
                        window("monday", "08:30", "12:00"),
                        window("monday", "11:59", "14:00"),
                        window("monday", "12:00", "12:00"),
                        window("tuesday", "22:00", "06:00")),
                "accessHours",
                List.of(window("someday", "08:30", "25:00")));

        put(board.contactpersoon, board, "hours", "\"v1\"", hours)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/accessHours/0/day", "/accessHours/0/close"));
        put(
                        board.contactpersoon,
                        board,
                        "hours",
                        "\"v1\"",
                        Map.of("lessonHours", hours.get("lessonHours"), "accessHours", List.of()))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/lessonHours/1", "/lessonHours/2", "/lessonHours/3/close"));
        put(
                        board.contactpersoon,
                        board,
                        "free-days",
                        "\"v1\"",
                        Map.of("freeDays", List.of(days("2027-01-21", "2027-01-20"))))
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("before-first-day"));
    }

    @Test
    void aFreeDayHasALabelThatNamesNobody() {
        Board board = Board.imported();
        Map<String, Object> named = new HashMap<>(days("2027-01-20", "2027-01-20"));
        named.put("label", " Studiedag ");
        put(board.contactpersoon, board, "free-days", "\"v1\"", Map.of("freeDays", List.of(named)))
                .then()
                .statusCode(200)
                .body("freeDays.label", equalTo(List.of("Studiedag")));

        named.put("label", "Begrafenis leerling Sanne");
        put(board.contactpersoon, board, "free-days", "\"v2\"", Map.of("freeDays", List.of(named)))
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/freeDays/0/label")));
    }

    @Test
    void onlyTheSchoolsOwnContactpersoonAndTheOperatorChangeItsDays() {
        Board board = Board.imported();
        Map<String, Object> none = Map.of("lessonHours", List.of(), "accessHours", List.of());
        Person elsewhere = new Person(Tokens.contactpersoon(UUID.randomUUID()).sign());

        put(elsewhere, board, "hours", "\"v1\"", none).then().statusCode(404);
        put(elsewhere, board, "free-days", "\"v1\"", Map.of("freeDays", List.of()))
                .then()
                .statusCode(404);
        for (Person person : List.of(board.teacher, board.coach, board.bestuur, board.beheerpartner)) {
            put(person, board, "hours", "\"v1\"", none).then().statusCode(403);
            put(person, board, "free-days", "\"v1\"", Map.of("freeDays", List.of()))
                    .then()
                    .statusCode(403);
            put(person, board, "identifiers", "\"v1\"", Map.of()).then().statusCode(403);
            put(person, board, "ending", "\"v1\"", Map.of()).then().statusCode(403);
        }
        put(board.contactpersoon, board, "ending", "\"v1\"", Map.of()).then().statusCode(403);
        put(board.contactpersoon, board, "hours", "\"v9\"", none).then().statusCode(412);
        put(board.contactpersoon, board, "hours", "", none).then().statusCode(428);
    }

    @Test
    void aYearOfTheMinistryReplacesOursAndAllSchoolsAreToldOnce() {
        Board board = Board.imported();
        int year = 2040 + (int) (Math.abs(board.school.getLeastSignificantBits()) % 50);
        String schoolYear = year + "-" + (year + 1);
        Map<String, Object> file = ministry(schoolYear, year + "-10-12T22:00:00.000Z", year + "-10-21");

        replace(board.contactpersoon, schoolYear, file).then().statusCode(403);
        replace(board.operator, schoolYear, file)
                .then()
                .statusCode(200)
                .body("holidays", hasSize(4))
                .body("holidays.find { it.name == 'autumn' }.firstDate", equalTo(year + "-10-13"));
        replace(board.operator, schoolYear, file).then().statusCode(200);
        replace(board.operator, "2040-2042", file).then().statusCode(400);
        replace(board.operator, schoolYear, ministry("1999-2000", "2040-02-30", "2040-01-01"))
                .then()
                .statusCode(400)
                .body("errors.code", containsInAnyOrder("clash", "wrong-type"));
        board.teacher.get("/school-holidays/2026-2027").then().statusCode(200).body("holidays", hasSize(15));

        put(
                board.operator,
                board,
                "free-days",
                "\"v1\"",
                Map.of("freeDays", List.of(days(year + "-11-02", year + "-11-02"))));
        try (RecordedEvents events = RecordedEvents.of("schoolbel.schools.v1")) {
            assertThat(events.awaitCount(CHANGED, board.school, 3)
                            .get(1)
                            .body()
                            .path("closedDays")
                            .toString())
                    .contains("{\"firstDate\":\"" + year + "-10-13\",\"lastDate\":\"" + year + "-10-21\"}");
            Eventually.holds(() -> assertThat(events.ofKey(SchoolHolidaysChanged.idOf("middle")))
                    .extracting(event -> event.body().path("holidays").toString())
                    .anySatisfy(holidays -> assertThat(holidays).contains("\"lastDate\":\"" + year + "-10-21\"")));
        }
    }

    @Test
    void numbersOfASchoolChangeOverTime() {
        Board board = Board.imported();
        String brin = board.operator.get("/schools/" + board.school).path("brin");
        String next = Board.freshBrin();
        Map<String, Object> plan = Map.of(
                "identifiers",
                List.of(
                        Map.of("type", "brin6", "value", brin, "validUntilDate", "2050-07-31"),
                        Map.of("type", "brin6", "value", next, "validFromDate", "2050-08-01"),
                        Map.of("type", "rio-institution", "value", "999A123")));

        put(board.operator, board, "identifiers", "\"v1\"", plan)
                .then()
                .statusCode(200)
                .body("brin", equalTo(brin));

        Board other = Board.imported();
        String ofOther = other.operator.get("/schools/" + other.school).path("brin");
        put(
                        other.operator,
                        other,
                        "identifiers",
                        "\"v1\"",
                        Map.of(
                                "identifiers",
                                List.of(
                                        Map.of("type", "brin6", "value", ofOther),
                                        Map.of("type", "rio-institution", "value", "999A123"))))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:schoolbel:identifier-taken"));
        put(
                        other.operator,
                        other,
                        "identifiers",
                        "\"v1\"",
                        Map.of(
                                "identifiers",
                                List.of(Map.of("type", "brin6", "value", next, "validUntilDate", "2050-08-01"))))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:schoolbel:brin-taken"));
        put(
                        other.operator,
                        other,
                        "identifiers",
                        "\"v1\"",
                        Map.of(
                                "identifiers",
                                List.of(Map.of("type", "brin6", "value", "99", "validUntilDate", "2001-07-31"))))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/identifiers/0/value", "/identifiers"));

        turn.on(LocalDate.parse("2050-08-01"));
        board.operator.get("/schools/" + board.school).then().body("brin", equalTo(next));
        try (RecordedEvents events = RecordedEvents.of("schoolbel.schools.v1")) {
            assertThat(events.awaitCount(CHANGED, board.school, 3)
                            .get(2)
                            .body()
                            .path("brin")
                            .asText())
                    .isEqualTo(next);
        }
        turn.on(LocalDate.parse("2050-07-31"));
        board.operator.get("/schools/" + board.school).then().body("brin", equalTo(brin));
    }

    @Test
    void schoolThatEndedTakesNoNewReport() {
        Board board = Board.imported();
        Board successor = Board.imported();
        board.reported();

        put(board.operator, board, "ending", "\"v1\"", Map.of("endDate", "2026-01-31", "mergedInto", board.school))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/mergedInto"));
        put(board.operator, board, "ending", "\"v1\"", Map.of("endDate", "2026-01-31", "mergedInto", UUID.randomUUID()))
                .then()
                .statusCode(400);
        put(board.operator, board, "ending", "\"v1\"", Map.of("endDate", "2026-01-31", "mergedInto", successor.school))
                .then()
                .statusCode(200)
                .body("mergedInto", equalTo(successor.school.toString()));
        put(
                        successor.operator,
                        successor,
                        "ending",
                        "\"v1\"",
                        Map.of("endDate", "2026-12-31", "mergedInto", board.school))
                .then()
                .statusCode(400);

        board.teacher
                .post("/tickets", board.digiboard())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:schoolbel:school-ended"))
                .body("detail", containsString("Zij gaat verder als De Brug."));
        try (RecordedEvents events = RecordedEvents.of("schoolbel.schools.v1")) {
            JsonNode told = events.awaitCount(CHANGED, board.school, 2).get(1).body();
            assertThat(told.path("mergedInto").asText()).isEqualTo(successor.school.toString());
        }
        board.operator
                .asks()
                .header("If-Match", "\"v2\"")
                .delete("/tickets/v1/schools/" + board.school + "/ending")
                .then()
                .statusCode(200);
        board.reported();
    }

    @Test
    void aMergerIsEnteredAfterwardsAndOneBrinPassesFromSchoolToSchool() {
        Board board = Board.imported();
        Board successor = Board.imported();
        String brin = board.operator.get("/schools/" + board.school).path("brin");
        String own = board.operator.get("/schools/" + successor.school).path("brin");
        Map<String, Object> until = Map.of("type", "brin6", "value", brin, "validUntilDate", "2026-07-31");
        Map<String, Object> closed = Map.of("identifiers", List.of(until));
        Map<String, Object> takenOver = Map.of(
                "identifiers",
                List.of(
                        Map.of("type", "brin6", "value", own, "validUntilDate", "2026-07-31"),
                        Map.of("type", "brin6", "value", brin, "validFromDate", "2026-08-01")));

        put(board.operator, board, "identifiers", "\"v1\"", closed)
                .then()
                .statusCode(400)
                .body("errors.code", equalTo(List.of("not-current")));
        put(board.operator, board, "ending", "\"v1\"", Map.of("endDate", "2026-07-31", "mergedInto", successor.school))
                .then()
                .statusCode(200);
        put(successor.operator, successor, "identifiers", "\"v1\"", takenOver)
                .then()
                .statusCode(409);
        put(board.operator, board, "identifiers", "\"v2\"", closed).then().statusCode(200);
        put(successor.operator, successor, "identifiers", "\"v1\"", takenOver)
                .then()
                .statusCode(200)
                .body("brin", equalTo(brin));
        board.operator
                .asks()
                .header("If-Match", "\"v3\"")
                .delete("/tickets/v1/schools/" + board.school + "/ending")
                .then()
                .statusCode(400)
                .body("errors.code", equalTo(List.of("not-current")));

        board.operator
                .post("/school-imports", Map.of("schools", List.of(Map.of("brin", brin, "name", "Samen"))))
                .then()
                .statusCode(201)
                .body("updated", equalTo(1))
                .body("schools.schoolId", equalTo(List.of(successor.school.toString())));
    }

    @Test
    void aSchoolEndsAfterThoseThatGoOnAsIt() {
        Board board = Board.imported();
        Board successor = Board.imported();
        put(board.operator, board, "ending", "\"v1\"", Map.of("endDate", "2050-07-31", "mergedInto", successor.school))
                .then()
                .statusCode(200);

        put(board.operator, successor, "ending", "\"v1\"", Map.of("endDate", "2050-07-31", "mergedInto", board.school))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/endDate", "/mergedInto"));
        put(board.operator, successor, "ending", "\"v1\"", Map.of("endDate", "2050-08-01"))
                .then()
                .statusCode(200);
    }

    @Test
    void theLastDayOfASchoolStillTakesAReport() {
        Board board = Board.imported();
        String today =
                LocalDate.ofInstant(clock.instant(), SchoolCalendar.DUTCH).toString();
        put(board.operator, board, "ending", "\"v1\"", Map.of("endDate", today))
                .then()
                .statusCode(200);
        board.reported();

        board.moveClock(Duration.ofDays(1));
        try {
            board.teacher
                    .post("/tickets", board.digiboard())
                    .then()
                    .statusCode(409)
                    .body("detail", not(containsString("gaat verder")));
        } finally {
            board.moveClock(Duration.ZERO);
        }
    }

    private static Map<String, Object> ministry(String schoolYear, String start, String end) {
        return Map.of(
                "id",
                "x",
                "license",
                "CC-0",
                "content",
                List.of(Map.of(
                        "title",
                        "Overzicht",
                        "schoolyear",
                        " " + schoolYear + " ",
                        "vacations",
                        List.of(
                                Map.of(
                                        "type", "\n Herfstvakantie ",
                                        "compulsorydates", "false",
                                        "regions", List.of(region("midden", start, end))),
                                Map.of(
                                        "type",
                                        "Zomervakantie",
                                        "regions",
                                        List.of(region("heel Nederland", "2041-07-01", "2041-08-11")))))));
    }

    private static Map<String, Object> region(String name, String start, String end) {
        return Map.of("region", name, "startdate", start, "enddate", end);
    }

    private static Response replace(Person person, String schoolYear, Map<String, Object> file) {
        return person.asks().contentType(ContentType.JSON).body(file).put("/tickets/v1/school-holidays/" + schoolYear);
    }

    private static Response put(Person person, Board board, String part, String etag, Map<String, ?> body) {
        return person.asks()
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(body)
                .put("/tickets/v1/schools/" + board.school + "/" + part);
    }

    private static Map<String, Object> window(String day, String open, String close) {
        return Map.of("day", day, "open", open, "close", close);
    }

    private static Map<String, Object> days(String first, String last) {
        return Map.of("firstDate", first, "lastDate", last);
    }

    private static Instant local(String text) {
        return LocalDateTime.parse(text).atZone(SchoolCalendar.DUTCH).toInstant();
    }
}
