package nl.schoolbel.sla.figures;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.sql.SqlFault;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Counts rows that stand there as the folds leave them; how they come there is told by {@code FigureStoryTest}. */
@OnRealParts
class FigureTest {

    private static final String SLA = "/sla/v1";

    @Inject
    Sql sql;

    private final UUID school = UUID.randomUUID();
    private final UUID beheerpartner = UUID.randomUUID();

    @BeforeEach
    void aBeheerpartner() {
        sql.update(
                "insert into beheerpartner (id, name, created_at) values (?, '=Beheer Zuid', ?)",
                beheerpartner,
                Instant.EPOCH);
    }

    @Test
    void aMonthWithoutAnythingHasItsZeroes() {
        figures("month=2019-07")
                .body("items", hasSize(1))
                .body("items[0].tickets.resolved", equalTo(0))
                .body("items[0].tickets.firstTimeRightPercent", nullValue())
                .body("items[0].targets", empty())
                .body("closedAt", nullValue());
        figures("month=2019-07&groupBy=priority,category").body("items", empty());
    }

    @Test
    void theLastInstantOfAMonthCountsInItAndMidnightInTheNext() {
        met("ACKNOWLEDGE", Instant.parse("2019-03-31T21:59:59.999999Z"), 60, 60);
        met("ACKNOWLEDGE", Instant.parse("2019-03-31T22:00:00Z"), 120, 120);

        figures("month=2019-03")
                .body("items[0].targets[0].clocks", equalTo(1))
                .body("items[0].targets[0].p50ServiceSeconds", equalTo(60.0f))
                .body("items[0].targets[0].p90ServiceSeconds", equalTo(60.0f));
        figures("month=2019-04").body("items[0].targets[0].p50ServiceSeconds", equalTo(120.0f));
    }

    @Test
    void percentilesAreExactAndPercentagesNeedTen() {
        Instant at = Instant.parse("2019-05-10T10:00:00Z");
        for (int i = 1; i <= 9; i++) {
            met("RESOLUTION", at, i * 100, i * 1000);
        }
        figures("month=2019-05").body("items[0].targets[0].compliancePercent", nullValue());
        late("RESOLUTION", at, at.plusSeconds(40), 1000, 10_000);

        figures("month=2019-05&target=resolution")
                .body("items[0].targets[0].clocks", equalTo(10))
                .body("items[0].targets[0].met", equalTo(9))
                .body("items[0].targets[0].late", equalTo(1))
                .body("items[0].targets[0].compliancePercent", equalTo(90.0f))
                .body("items[0].targets[0].p50ServiceSeconds", equalTo(550.0f))
                .body("items[0].targets[0].p90ServiceSeconds", equalTo(910.0f))
                .body("items[0].targets[0].p90WallSeconds", equalTo(9100.0f));
        figures("month=2019-05&target=arrival").body("items[0].targets", empty());
    }

    @Test
    void lateCountsAtTheDueMomentThatWasMissedAndOverturnedNotAtAll() {
        Instant due = Instant.parse("2019-08-31T21:59:59Z");
        late("ACKNOWLEDGE", due, Instant.parse("2019-09-02T08:00:00Z"), 7200, 90_000);
        UUID overturned = late("ACKNOWLEDGE", due, due.minusSeconds(5), 3500, 3500);
        sql.update("update breach set overturned_at = ? where ticket_id = ?", due.plusSeconds(60), overturned);
        late("ACKNOWLEDGE", due, null, null, null);

        figures("month=2019-08")
                .body("items[0].targets[0].clocks", equalTo(3))
                .body("items[0].targets[0].late", equalTo(2))
                .body("items[0].targets[0].met", equalTo(1))
                .body("items[0].targets[0].breaches", equalTo(2))
                .body("items[0].targets[0].p50ServiceSeconds", equalTo(5350.0f));
        figures("month=2019-09").body("items[0].targets", empty());
    }

    @Test
    void groupsAreToldApartAndEachRoleGetsItsOwn() {
        Instant at = Instant.parse("2019-10-27T00:30:00Z");
        clock(ticket(1), "RESOLUTION", "MET", at, at, 60, 60);
        clock(ticket(2), "RESOLUTION", "MET", at, at, 60, 60);
        String month = "month=2019-10&groupBy=school,priority";

        figures(month)
                .body("items.priority", contains(1, 2))
                .body("items.schoolId", contains(school.toString(), school.toString()))
                .body("items.beheerpartnerId", contains(nullValue(), nullValue()));
        get(Tokens.beheerpartner(beheerpartner), "/figures?" + month).body("items", hasSize(2));
        get(Tokens.beheerpartner(UUID.randomUUID()), "/figures?" + month).body("items", empty());
        get(Tokens.contactpersoon(UUID.randomUUID()), "/figures?" + month).body("items", empty());
        get(Tokens.contactpersoon(UUID.randomUUID()), "/figures?" + month + "&schoolId=" + school)
                .statusCode(404);
        get(Tokens.bestuur(), "/figures?month=2019-13&groupBy=school,teacher")
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("month", "groupBy"));
    }

    @Test
    void anExportHoldsTheSameAndNoNameStartsAFormula() {
        Instant at = Instant.parse("2019-11-10T10:00:00Z");
        met("RESOLUTION", at, 60, 90);

        String csv = get(Tokens.beheerpartner(beheerpartner), "/figure-exports?month=2019-11&groupBy=beheerpartner")
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();

        assertThat(csv.lines())
                .hasSize(3)
                .element(2)
                .asString()
                .startsWith("2019-11,,," + beheerpartner + ",'=Beheer Zuid,,,resolution,")
                .endsWith(",1,1,0,0,0,,,60.0,60.0,90.0,90.0,0.0,0,0");
    }

    @Test
    void aClosedMonthStaysAndWhatIsFoundLaterStandsBesideIt() {
        Instant due = Instant.parse("2018-02-10T10:00:00Z");
        UUID ticket = late("RESOLUTION", due, due.plusSeconds(60), 3660, 3660);
        String month = "/figures?month=2018-02&groupBy=school&schoolId=" + school;

        post(Tokens.bestuur(), "/figure-months/2018-02/closings", "{}")
                .statusCode(201)
                .body("month", equalTo("2018-02"));
        get(Tokens.bestuur(), month).body("correctedSince", empty());
        sql.update("update breach set overturned_at = ? where ticket_id = ?", due.plusSeconds(90), ticket);
        sql.update("update clock set state = 'MET' where ticket_id = ?", ticket);
        post(Tokens.bestuur(), "/figure-months/2018-02/closings", "{}").statusCode(201);

        get(Tokens.bestuur(), month)
                .body("items[0].targets[0].late", equalTo(1))
                .body("correctedSince[0].targets[0].late", equalTo(0))
                .body("correctedSince[0].targets[0].met", equalTo(1));
        assertThatThrownBy(() -> sql.update("delete from closed_clock where ticket_id = ?", ticket))
                .isInstanceOf(SqlFault.class);
        post(Tokens.bestuur(), "/figure-months/2059-01/closings", "{}").statusCode(409);
        post(Tokens.bestuur(), "/figure-months/2018-2/closings", "{}").statusCode(404);
        post(Tokens.beheerpartner(beheerpartner), "/figure-months/2018-03/closings", "{}")
                .statusCode(403);
    }

    private void met(String target, Instant at, long serviceSeconds, long wallSeconds) {
        clock(ticket(2), target, "MET", at, at, serviceSeconds, wallSeconds);
    }

    /** @param metAt {@code null} while it is not met */
    private UUID late(String target, Instant dueAt, Instant metAt, Integer serviceSeconds, Integer wallSeconds) {
        UUID ticket = ticket(2);
        String state = metAt == null ? "BREACHED" : metAt.isAfter(dueAt) ? "MET_LATE" : "MET";
        clock(ticket, target, state, metAt, metAt, serviceSeconds, wallSeconds);
        sql.update(
                "insert into breach (ticket_id, target, repeat, cycle, due_at, recorded_at) values (?, ?, 1, 1, ?, ?)",
                ticket,
                target,
                dueAt,
                dueAt);
        return ticket;
    }

    private UUID ticket(int priority) {
        UUID ticket = UUID.randomUUID();
        sql.update(
                "insert into ticket_copy (id, school_id, priority, beheerpartner_id) values (?, ?, ?, ?)",
                ticket,
                school,
                priority,
                beheerpartner);
        return ticket;
    }

    private void clock(
            UUID ticket, String target, String state, Instant metAt, Instant overAt, Number service, Number wall) {
        sql.update(
                "insert into clock (ticket_id, target, repeat, state, started_at, met_at, over_at, priority, elapsed_seconds,"
                        + " wall_seconds, paused_seconds, school_id, beheerpartner_id)"
                        + " select id, ?, 1, ?, ?, ?, ?, priority, ?, ?, 0, school_id, beheerpartner_id from ticket_copy"
                        + " where id = ?",
                target,
                state,
                Instant.EPOCH,
                metAt,
                overAt,
                service == null ? null : service.longValue(),
                wall == null ? null : wall.longValue(),
                ticket);
    }

    private ValidatableResponse figures(String question) {
        return get(Tokens.contactpersoon(school), "/figures?" + question).statusCode(200);
    }

    private static ValidatableResponse get(Token who, String path) {
        return given().auth().oauth2(who.sign()).get(SLA + path).then();
    }

    private static ValidatableResponse post(Token who, String path, String body) {
        return given().auth()
                .oauth2(who.sign())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(SLA + path)
                .then();
    }
}
