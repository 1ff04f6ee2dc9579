package nl.schoolbel.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.parts.HeldPlaces;
import nl.schoolbel.tickets.board.Board;
import nl.schoolbel.tickets.board.Eventually;
import nl.schoolbel.tickets.board.Person;
import nl.schoolbel.tickets.domain.SchoolCalendar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is counted of tickets, held against what their timelines say. */
@OnRealParts
class FiguresTest {

    private static final String NOTHING_IS_ADDED_UP = "select pg_advisory_xact_lock(7304178)";

    private Board board;
    private Duration start = Duration.ZERO;

    @BeforeEach
    void importSchool() {
        board = Board.imported();
    }

    /** What ends in the same month as it began does so on the last day of a month too. */
    private void moveToTheMiddleOfAMonth() {
        ZonedDateTime now = ZonedDateTime.now(SchoolCalendar.DUTCH);
        ZonedDateTime middle = now.withDayOfMonth(10).with(LocalTime.of(9, 0));
        start = Duration.between(now, middle.isBefore(now) ? middle.plusMonths(1) : middle);
        board.moveClock(start);
    }

    @AfterEach
    void moveClockBack() {
        board.moveClock(Duration.ZERO);
    }

    @Test
    void countsAndTimesAreThoseOfTheTimelinesBeforeAndAfterAddingUp() throws Exception {
        moveToTheMiddleOfAMonth();
        String total;
        List<UUID> tickets;
        try (Connection addingUp = HeldPlaces.open(NOTHING_IS_ADDED_UP)) {
            tickets = List.of(reopenedAndClosed(), withdrawn(), board.reported());
            total = board.contactpersoon
                    .get("/figures")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            addingUp.rollback();
        }

        var figures = board.contactpersoon.get("/figures?by=cause");
        figures.then()
                .body("total.reported", equalTo(3))
                .body("total.open", equalTo(1))
                .body("total.resolved", equalTo(1))
                .body("total.reopened", equalTo(1))
                .body("total.closed", equalTo(1))
                .body("total.withdrawn", equalTo(1))
                .body("total.endedInPeriod", equalTo(2))
                .body("total.reopenRate", nullValue())
                .body("total.reopenRateAbsent", equalTo("too-few-resolved"))
                .body("items.key", contains(null, "network"))
                .body("items.reported", contains(2, 1))
                .body("items.reopened", contains(0, 1));
        assertThat(secondsByState(figures.jsonPath().getList("total.timeInState")))
                .isEqualTo(secondsByTimeline(tickets))
                .containsKeys("reported", "in-triage", "resolved");
        // Tickets of other tests close by themselves meanwhile, and are added up too.
        Eventually.holds(() -> {
            assertThat(HeldPlaces.read("select id from figure_change")).isEmpty();
            assertThat(
                            HeldPlaces.read(
                                    "select sum(reported) || ' ' || sum(closed) || ' ' || sum(reopened) from figure_month"
                                            + " where dimension = 'all' and school_id = '00000000-0000-0000-0000-000000000000'"))
                    .isEqualTo(
                            HeldPlaces.read("select count(*) || ' ' || count(*) filter (where state = 'closed') || ' '"
                                    + " || count(*) filter (where reopened) from ticket_figure"));
        });
        assertThat(board.contactpersoon.get("/figures").asString()).isEqualTo(total);
    }

    @Test
    void aDeviceThatFailsIsFoundAndATicketCountsWithWhatItIsAboutNow() {
        String room = created("/rooms", Map.of("name", "Groep 7", "kind", "classroom"));
        String device = created("/devices", Map.of("roomId", room, "kind", "digiboard", "name", "Digibord lokaal 7"));
        Map<String, Object> report = board.digiboard();
        report.put("deviceId", device);
        board.teacher.post("/tickets", report).then().statusCode(201);
        UUID setRight = board.reported();
        board.reported();
        HeldPlaces.run("update ticket set device_id = '" + device + "' where id = '" + setRight + "'");

        board.contactpersoon
                .get("/failing-devices?limit=1")
                .then()
                .statusCode(200)
                .body("items.deviceId", contains(device))
                .body("items[0].tickets", equalTo(2))
                .body("items[0].name", equalTo("Digibord lokaal 7"))
                .body("items[0].roomName", equalTo("Groep 7"))
                .body("items[0].kind", equalTo("digiboard"));
        board.coach
                .get("/figures?by=device-kind&schoolId=" + board.school)
                .then()
                .body("items.key", contains("digiboard", null))
                .body("items.reported", contains(2, 1));
    }

    @Test
    void figuresAreOfTheOwnSchoolOrForWhoSeesAll() {
        board.reported();
        String ofSchool = "?schoolId=" + board.school;
        Person elsewhere = new Person(Tokens.contactpersoon(UUID.randomUUID()).sign());

        for (Person all : List.of(board.coach, board.bestuur, board.operator)) {
            all.get("/figures" + ofSchool).then().statusCode(200).body("total.reported", equalTo(1));
            all.get("/figures?by=school")
                    .then()
                    .statusCode(200)
                    .body("items.find { it.key == '" + board.school + "' }.name", equalTo("De Brug"));
            all.get("/failing-devices" + ofSchool).then().statusCode(200).body("items", empty());
        }
        elsewhere.get("/figures" + ofSchool).then().statusCode(404);
        elsewhere.get("/failing-devices" + ofSchool).then().statusCode(404);
        elsewhere.get("/figures").then().statusCode(200).body("total.reported", equalTo(0));
        for (Person nobody : List.of(board.teacher, board.beheerpartner)) {
            nobody.get("/figures").then().statusCode(403);
            nobody.get("/failing-devices").then().statusCode(403);
        }
    }

    @Test
    void aPeriodIsOfMonthsAtMostTwoYears() {
        board.bestuur
                .get("/figures?from=2026-13&until=juli")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("from", "until"));
        board.bestuur.get("/figures?from=2026-05&until=2026-04").then().statusCode(400);
        board.bestuur.get("/figures?from=2024-05&until=2026-05").then().statusCode(400);
        board.bestuur.get("/figures?from=2024-06&until=2026-05").then().statusCode(200);
        board.bestuur.get("/figures?by=weather").then().statusCode(400);
        board.bestuur.get("/failing-devices?limit=0").then().statusCode(400);
    }

    @Test
    void aMonthIsFourDigitsAndTwo() {
        for (String month : List.of("-999999999-01", "%2B999999999-12", "12026-01", "2026-1", "0000-01", "2026-00")) {
            board.bestuur
                    .asks()
                    .urlEncodingEnabled(false)
                    .get(Person.BASE + "/figures?from=" + month)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("from"));
        }
    }

    @Test
    void monthsWithoutTicketsStandInTheTableToo() {
        board.reported();

        board.contactpersoon
                .get("/figures?from=2020-11&until=2021-02")
                .then()
                .body("items.key", contains("2020-11", "2020-12", "2021-01", "2021-02"))
                .body("items.reported", contains(0, 0, 0, 0))
                .body("items[0].timeInState.state", hasItem("waiting"))
                .body("more", equalTo(false));
        board.contactpersoon.get("/figures").then().body("items", hasSize(12)).body("items[11].reported", equalTo(1));
    }

    @Test
    void whatWasMergedOrWithdrawnIsNoFaultOfTheDevice() {
        String room = created("/rooms", Map.of("name", "Groep 7", "kind", "classroom"));
        String device = created("/devices", Map.of("roomId", room, "kind", "digiboard", "name", "Digibord"));
        Map<String, Object> report = board.digiboard();
        report.put("deviceId", device);
        UUID kept = id(board.teacher.post("/tickets", report));
        UUID twin = id(board.teacher.post("/tickets", report));
        UUID mistaken = id(board.teacher.post("/tickets", report));

        board.contactpersoon.takes(twin, "merges", Map.of("into", kept));
        board.teacher.takes(mistaken, "withdrawals", Map.of("reason", "Het doet het weer"));

        board.contactpersoon.get("/failing-devices").then().body("items.tickets", contains(1));
        board.teacher.takes(kept, "withdrawals", Map.of("reason", "Het doet het weer"));
        board.contactpersoon.get("/failing-devices").then().body("items", empty());
        HeldPlaces.run("update device set kind = 'laptop' where id = '" + device + "'");
        board.contactpersoon
                .get("/figures?by=device-kind")
                .then()
                .body("items.key", contains("laptop"))
                .body("items.reported", contains(3));
    }

    @Test
    void categoriesAreAddedUpAtTheTopAndARateNeedsTen() {
        String top = category("Beeld " + board.school, null);
        String below = category("Digibord", top);
        for (int ticket = 1; ticket <= 10; ticket++) {
            Map<String, Object> report = board.digiboard();
            report.put("categoryId", ticket == 1 ? top : below);
            UUID id = id(board.teacher.post("/tickets", report));
            board.contactpersoon.takes(id, "resolutions", outcome("hardware"));
            if (ticket <= 3) {
                board.teacher.takes(id, "refusals", Map.of("reason", "Nog steeds zwart"));
            }
        }

        board.contactpersoon
                .get("/figures?by=category")
                .then()
                .body("items.key", contains(below, top))
                .body("items.name", contains("Digibord", "Beeld " + board.school))
                .body("items.resolved", contains(9, 1))
                .body("items.reopenRate", contains(nullValue(), nullValue()));
        board.contactpersoon
                .get("/figures?by=top-category")
                .then()
                .body("items.key", contains(top))
                .body("items.name", contains("Beeld " + board.school))
                .body("items[0].resolved", equalTo(10))
                .body("items[0].reopenRate", equalTo(0.3f));
    }

    private String category(String name, String parent) {
        Map<String, Object> category = new HashMap<>(Map.of("name", name));
        category.put("parentId", parent);
        return id(board.bestuur.post("/categories", category)).toString();
    }

    private static UUID id(Response answer) {
        return UUID.fromString(answer.then().statusCode(201).extract().path("id"));
    }

    private String created(String path, Map<String, String> thing) {
        return board.contactpersoon
                .post("/schools/" + board.school + path, thing)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private UUID reopenedAndClosed() {
        UUID ticket = board.reported();
        afterAnHour(1, () -> board.contactpersoon.takes(ticket, "triages"));
        afterAnHour(2, () -> board.contactpersoon.takes(ticket, "resolutions", outcome("hardware")));
        afterAnHour(4, () -> board.teacher.takes(ticket, "refusals", Map.of("reason", "Nog steeds zwart")));
        afterAnHour(7, () -> board.contactpersoon.takes(ticket, "resolutions", outcome("network")));
        afterAnHour(8, () -> board.teacher.takes(ticket, "confirmations"));
        return ticket;
    }

    private UUID withdrawn() {
        UUID ticket = board.reported();
        afterAnHour(3, () -> board.teacher.takes(ticket, "withdrawals", Map.of("reason", "Het doet het weer")));
        return ticket;
    }

    private void afterAnHour(int hours, Runnable step) {
        board.moveClock(start.plusHours(hours));
        try {
            step.run();
        } finally {
            board.moveClock(start);
        }
    }

    private static Map<String, String> outcome(String cause) {
        return Map.of("cause", cause, "done", "Kabel vervangen.");
    }

    /** State to "tickets, seconds". */
    private static Map<String, String> secondsByState(List<Map<String, Object>> times) {
        Map<String, String> byState = new TreeMap<>();
        times.stream()
                .filter(time -> !time.get("tickets").equals(0))
                .forEach(time ->
                        byState.put((String) time.get("state"), time.get("tickets") + ", " + time.get("totalSeconds")));
        return byState;
    }

    private Map<String, String> secondsByTimeline(List<UUID> tickets) {
        Map<String, Integer> many = new TreeMap<>();
        Map<String, Long> seconds = new TreeMap<>();
        for (UUID ticket : tickets) {
            Map<String, Long> ofOne = new TreeMap<>();
            Instant since = null;
            List<Map<String, Object>> steps = board.contactpersoon
                    .get("/tickets/" + ticket + "/timeline")
                    .jsonPath()
                    .getList("items.findAll { it.to != null }");
            for (Map<String, Object> step : steps) {
                Instant at = Instant.parse((String) step.get("occurredAt"));
                if (step.get("from") != null) {
                    ofOne.merge(
                            (String) step.get("from"),
                            Duration.between(since, at).toSeconds(),
                            Long::sum);
                }
                since = at;
            }
            ofOne.forEach((state, spent) -> {
                many.merge(state, 1, Integer::sum);
                seconds.merge(state, spent, Long::sum);
            });
        }
        Map<String, String> byState = new TreeMap<>();
        many.forEach((state, tickets1) -> byState.put(state, tickets1 + ", " + seconds.get(state)));
        return byState;
    }
}
