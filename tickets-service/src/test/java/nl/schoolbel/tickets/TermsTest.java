package nl.schoolbel.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.tickets.board.Board;
import nl.schoolbel.tickets.board.Eventually;
import nl.schoolbel.tickets.board.Person;
import nl.schoolbel.tickets.domain.SchoolCalendar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What runs by the calendar of a school moves with it. */
@OnRealParts
class TermsTest {

    private static final Map<String, String> OUTCOME = Map.of("cause", "hardware", "done", "Voeding vervangen.");

    @Inject
    Sql sql;

    private Board board;

    @BeforeEach
    void importSchool() {
        board = Board.imported();
    }

    @AfterEach
    void moveClockBack() {
        board.moveClock(Duration.ZERO);
    }

    private void change(String what, Map<String, ?> body) {
        String etag = board.operator.get("/schools/" + board.school).header("ETag");
        board.operator
                .asks()
                .contentType("application/json")
                .header("If-Match", etag)
                .body(body)
                .put(Person.BASE + "/schools/" + board.school + "/" + what)
                .then()
                .statusCode(200);
    }

    private Instant closesAt(UUID ticket) {
        return Instant.parse(board.contactpersoon.get("/tickets/" + ticket).path("closesAt"));
    }

    private Instant standInDueAt(UUID ticket) {
        return sql.query(
                        "select stand_in_due_at from ticket where id = ?",
                        row -> Sql.instant(row, "stand_in_due_at"),
                        ticket)
                .get(0);
    }

    @Test
    void aFreeDayMovesTheEndOfTheSilenceAndBack() {
        UUID ticket = board.reported();
        board.contactpersoon.takes(ticket, "resolutions", OUTCOME);
        Instant before = closesAt(ticket);
        LocalDate lastDay = LocalDate.ofInstant(before.minusSeconds(1), SchoolCalendar.DUTCH);

        change(
                "free-days",
                Map.of("freeDays", List.of(Map.of("firstDate", lastDay.toString(), "lastDate", lastDay.toString()))));

        assertThat(closesAt(ticket)).isAfterOrEqualTo(before.plus(Duration.ofHours(23)));
        change("free-days", Map.of("freeDays", List.of()));
        assertThat(closesAt(ticket)).isEqualTo(before);
    }

    @Test
    void aSilenceThatIsOverByTheNewCalendarEndsNow() {
        change(
                "free-days",
                Map.of(
                        "freeDays",
                        List.of(Map.of(
                                "firstDate",
                                LocalDate.now(SchoolCalendar.DUTCH)
                                        .minusDays(60)
                                        .toString(),
                                "lastDate",
                                LocalDate.now(SchoolCalendar.DUTCH).plusDays(60).toString()))));
        UUID ticket = board.reported();
        board.contactpersoon.takes(ticket, "resolutions", OUTCOME);
        sql.update("update ticket set resolved_at = resolved_at - interval '60 days' where id = ?", ticket);
        Instant changedAt = Instant.now();

        change("free-days", Map.of("freeDays", List.of()));

        Eventually.holds(() -> assertThat(board.contactpersoon.stateOf(ticket)).isEqualTo("closed"));
        assertThat(Instant.parse(board.contactpersoon.get("/tickets/" + ticket).path("closedAt")))
                .isAfterOrEqualTo(changedAt.minusSeconds(1));
    }

    @Test
    void whenThereIsNoCoachToCallTheContactpersonenAreToldSo() {
        sql.update("update person_address set roles = '{}'");
        Map<String, Object> report = board.digiboard();
        report.put("impact", "school");
        UUID ticket = UUID.fromString(board.teacher.post("/tickets", report).path("id"));

        board.moveClock(Duration.ofDays(60));
        Eventually.holds(() -> board.contactpersoon
                .get("/tickets/" + ticket + "/timeline")
                .then()
                .body("items.what", hasItem("stand-in-called")));
        board.moveClock(Duration.ofDays(120));

        Eventually.holds(() -> board.contactpersoon
                .get("/tickets/" + ticket + "/timeline")
                .then()
                .body("items.what", hasItem("nobody-to-call"))
                .body("items.what", not(hasItem("coach-called"))));
    }

    @Test
    void theStandInMovesWithTheLessonHours() {
        Map<String, Object> report = board.digiboard();
        report.put("impact", "school");
        UUID ticket = UUID.fromString(board.teacher.post("/tickets", report).path("id"));
        LocalDate due = LocalDate.ofInstant(standInDueAt(ticket), SchoolCalendar.DUTCH);
        List<Map<String, String>> late = Stream.of(DayOfWeek.values())
                .map(day ->
                        Map.of("day", day.name().toLowerCase(java.util.Locale.ROOT), "open", "22:00", "close", "23:00"))
                .toList();

        change("hours", Map.of("lessonHours", late, "accessHours", List.of()));

        assertThat(standInDueAt(ticket).atZone(SchoolCalendar.DUTCH).getHour()).isBetween(22, 23);
        assertThat(LocalDate.ofInstant(standInDueAt(ticket), SchoolCalendar.DUTCH))
                .isBeforeOrEqualTo(due.plusDays(1));
        change("hours", Map.of("lessonHours", List.of(), "accessHours", List.of()));
        assertThat(LocalDate.ofInstant(standInDueAt(ticket), SchoolCalendar.DUTCH))
                .isEqualTo(due);
    }
}
