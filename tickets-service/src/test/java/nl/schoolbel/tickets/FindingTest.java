package nl.schoolbel.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.sla.DueMoment;
import nl.schoolbel.events.sla.DueMomentState;
import nl.schoolbel.events.sla.DueMomentsSet;
import nl.schoolbel.events.sla.SlaEvents;
import nl.schoolbel.events.terms.Target;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.tickets.board.Board;
import nl.schoolbel.tickets.board.Eventually;
import nl.schoolbel.tickets.board.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists, filters, orders and searches; what somebody may not see is not found by it either. */
@OnRealParts
class FindingTest {

    @Inject
    Sql sql;

    private Board board;

    @BeforeEach
    void importSchool() {
        board = Board.imported();
    }

    @Test
    void wordsAreFoundAsTheDutchWriteThem() {
        UUID board1 = reported(board.teacher, "Digiborden blijven zwart", "In lokaal twaalf, na de les");
        UUID printer = reported(board.teacher, "Printer print scheef", "Het papier loopt vast naast het digibord");

        assertThat(found("digibord")).containsExactly(printer, board1);
        assertThat(found("DIGIBO")).containsExactly(printer, board1);
        assertThat(found("digibord -printer")).containsExactly(board1);
        assertThat(found("\"loopt vast\"")).containsExactly(printer);
        assertThat(found("\"vast loopt\"")).isEmpty();
        assertThat(found("scheef or lokalen")).containsExactly(printer, board1);
        assertThat(found("zwarte")).containsExactly(board1);
        assertThat(found("-printer")).containsExactly(board1);
        UUID outside = reported(board.teacher, "Uitgang van de schoolbel kraakt", "Bij elke les");
        assertThat(found("bel uit")).isEmpty();
        assertThat(found("schoolbel uit")).containsExactly(outside);
        assertThat(found("zwart uit")).containsExactly(board1);
        assertThat(found("o'brien & ! | <-> :* ( \\ ' \"")).isEmpty();
    }

    @Test
    void wordsThatSayNothingFindNothingAndNoWordsFindAll() {
        UUID ticket = board.reported();

        assertThat(found("de het een")).isEmpty();
        assertThat(found("   ")).containsExactly(ticket);
        assertThat(found("!!!")).isEmpty();
    }

    @Test
    void aNumberFindsItsTicketAndNoOtherSchoolsTicket() {
        UUID ticket = board.reported();
        board.reported();
        String number = board.teacher.get("/tickets/" + ticket).path("number");
        String digits = number.replaceAll("T-0*", "");

        assertThat(found(number)).containsExactly(ticket);
        assertThat(found("t" + digits)).containsExactly(ticket);
        assertThat(found(digits)).containsExactly(ticket);
        assertThat(ids(Board.imported().contactpersoon, "/tickets?q=" + digits)).isEmpty();
        UUID byText = reported(board.teacher, "Kast 998877 is open", "Nummer staat er op");
        assertThat(found("998877")).containsExactly(byText);
    }

    @Test
    void anAssetTagOrTheBeheerpartnersNumberFindsItsTickets() {
        UUID device = device("DB-" + board.school);
        UUID about = about("device_id", device);
        UUID known = board.reported();
        sql.update("update ticket set beheerpartner_reference = ? where id = ?", "INC" + board.school, known);
        UUID byText = reported(board.colleague, "Sticker ZZ-9 zit los", "Op de kast");

        assertThat(found("db-" + board.school)).containsExactly(about);
        assertThat(found("inc" + board.school)).containsExactly(known);
        assertThat(found("zz-9")).containsExactly(byText);
        assertThat(ids(board.teacher, "/tickets?q=db-" + board.school)).containsExactly(about);
        assertThat(ids(board.colleague, "/tickets?q=db-" + board.school)).isEmpty();
        assertThat(ids(board.colleague, "/tickets?q=inc" + board.school)).isEmpty();
        assertThat(ids(Board.imported().contactpersoon, "/tickets?q=inc" + board.school))
                .isEmpty();
    }

    @Test
    void wordsBehindTheWindowAreFoundAndNoneTwice() {
        sql.update(
                "insert into ticket (id, school_id, reporter, title, description, impact, urgency, lesson_blocked,"
                        + " priority, state, reported_at) select gen_random_uuid(), ?, 'x', case when n % 20 = 0 then"
                        + " 'Kwispeldoos ' else 'Toetsenbord ' end || n, case when n % 70 = 0 then 'muisarm' else 'x' end,"
                        + " 'class', 'normal', false, 3, 'reported', now() - n * interval '1 minute' from"
                        + " generate_series(1, 300) n",
                board.school);

        Map.of(
                        "kwispeldoos",
                        15,
                        "kwispeldoos 300",
                        1,
                        "muisarm",
                        4,
                        "kwispeldoos or muisarm",
                        17,
                        "kwispeldoos muisa",
                        2)
                .forEach((words, tickets) -> {
                    for (Person person : List.of(board.contactpersoon, board.coach)) {
                        List<UUID> whole = ids(person, "/tickets?limit=100&q={words}", words);
                        assertThat(pages(person, "/tickets?limit=2&q=" + words))
                                .isEqualTo(whole)
                                .hasSize(tickets);
                    }
                });
    }

    @Test
    void whoSeesTheTitleOnlyFindsByTheTitleOnly() {
        UUID ticket = reported(board.teacher, "Laptop valt uit", "Wachtwoord van Bloemendaal vergeten");

        assertThat(ids(board.teacher, "/tickets?q=bloemendaal")).containsExactly(ticket);
        assertThat(ids(board.coach, "/tickets?q=bloemendaal&schoolId=" + board.school))
                .containsExactly(ticket);
        for (Person person : List.of(board.colleague, board.bestuur)) {
            String mySchool = "&schoolId=" + board.school;
            assertThat(ids(person, "/tickets?q=laptop" + mySchool)).containsExactly(ticket);
            assertThat(ids(person, "/tickets?q=bloemendaal" + mySchool)).isEmpty();
            assertThat(ids(person, "/tickets?q=laptop or bloemendaal" + mySchool))
                    .containsExactly(ticket);
            assertThat(ids(person, "/tickets?q=laptop -bloemendaal" + mySchool)).containsExactly(ticket);
            assertThat(ids(person, "/tickets?q=-bloemendaal" + mySchool)).containsExactly(ticket);
        }
        assertThat(ids(board.stranger, "/tickets?q=laptop")).isEmpty();
        board.stranger.get("/tickets?q=laptop&schoolId=" + board.school).then().statusCode(404);
        board.operator.get("/tickets?q=laptop").then().statusCode(403);
    }

    @Test
    void aTeacherWhoFiltersByWhatIsHiddenFindsOwnTicketsOnly() {
        UUID own = reported(board.colleague, "Beamer piept", "Al de hele dag");
        board.reported();

        assertThat(ids(board.colleague, "/tickets")).hasSize(2);
        for (String hidden : List.of("priority=2", "sort=priority", "reportedFrom=2020-01-01", "major=false")) {
            assertThat(ids(board.colleague, "/tickets?" + hidden)).containsExactly(own);
        }
        assertThat(ids(board.bestuur, "/tickets?priority=2&schoolId=" + board.school))
                .hasSize(2);
    }

    @Test
    void filtersNarrowTogether() {
        UUID parent = category(null, "Beeld");
        UUID child = category(parent, "Digibord");
        UUID inChild = about("category_id", child);
        UUID inParent = about("category_id", parent);
        UUID room = room();
        UUID inRoom = about("room_id", room);
        board.contactpersoon.takes(inRoom, "triages");

        assertThat(ids(board.contactpersoon, "/tickets?categoryId=" + parent)).containsExactly(inParent, inChild);
        assertThat(ids(board.contactpersoon, "/tickets?categoryId=" + child)).containsExactly(inChild);
        assertThat(ids(board.contactpersoon, "/tickets?roomId=" + room)).containsExactly(inRoom);
        assertThat(ids(board.contactpersoon, "/tickets?state=reported,in-triage"))
                .hasSize(3);
        assertThat(ids(board.contactpersoon, "/tickets?state=reported&state=in-triage&roomId=" + room))
                .containsExactly(inRoom);
        assertThat(ids(board.contactpersoon, "/tickets?state=reported&roomId=" + room))
                .isEmpty();
        assertThat(ids(board.contactpersoon, "/tickets?priority=1,3")).isEmpty();
        assertThat(ids(board.contactpersoon, "/tickets?deviceId=" + UUID.randomUUID()))
                .isEmpty();
        assertThat(ids(board.contactpersoon, "/tickets?reportedUntil=2020-01-01"))
                .isEmpty();
        assertThat(ids(board.contactpersoon, "/tickets?reportedFrom=2020-01-01T00:00:00+01:00"))
                .hasSize(3);
        assertThat(ids(board.contactpersoon, "/tickets?beheerpartnerId=" + UUID.randomUUID()))
                .isEmpty();
        assertThat(ids(board.contactpersoon, "/tickets?majorIncidentId=" + UUID.randomUUID()))
                .isEmpty();
        board.contactpersoon
                .get("/tickets?categoryId=" + child)
                .then()
                .body("items[0].categoryId", equalTo(child.toString()))
                .body("items[0].major", equalTo(false));
        board.colleague.get("/tickets").then().body("items.findAll { it.categoryId != null }.size()", equalTo(0));
    }

    @Test
    void mineIsWhatIReportedAndForAContactpersoonWhatIsOpen() {
        UUID open = board.reported();
        UUID over = board.reported();
        board.teacher.takes(over, "withdrawals", Map.of("reason", "Het doet het weer"));

        assertThat(ids(board.teacher, "/tickets?mine=true")).containsExactly(over, open);
        assertThat(ids(board.colleague, "/tickets?mine=true")).isEmpty();
        assertThat(ids(board.contactpersoon, "/tickets?mine=true")).containsExactly(open);
        assertThat(ids(board.contactpersoon, "/tickets?mine=false")).containsExactly(over, open);
    }

    @Test
    void whatSomebodyEnteredForAColleagueIsFoundAsTheirOwn() {
        String subject = "enters-" + board.school;
        Person enters = new Person(Tokens.teacher(board.school).subject(subject).sign());
        Map<String, Object> report = board.digiboard();
        report.put("title", "Beamer piept");
        report.put("description", "Sinds de wissel van lampen");
        report.put("forColleague", board.teacherSubject);
        board.teacher.get("/tickets").then().statusCode(200);
        UUID ticket = UUID.fromString(
                enters.post("/tickets", report).then().statusCode(201).extract().path("id"));
        reported(board.teacher, "Wifi valt uit", "Sinds de wissel van lampen");

        assertThat(ids(enters, "/tickets?mine=true")).containsExactly(ticket);
        assertThat(ids(enters, "/tickets?q=lampen")).containsExactly(ticket);
        assertThat(ids(enters, "/tickets?q=wissel or niets")).containsExactly(ticket);
        assertThat(ids(enters, "/tickets?priority=2")).containsExactly(ticket);
        assertThat(ids(enters, "/tickets?sort=priority&q=lampen")).containsExactly(ticket);
        assertThat(ids(board.colleague, "/tickets?q=lampen")).isEmpty();
    }

    @Test
    void whatIsDueFirstComesFirstAndAPausedClockIsNotOverdue() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        UUID late = board.reported();
        UUID paused = board.reported();
        UUID soon = board.reported();
        UUID met = board.reported();
        due(late, new DueMoment(Target.ACKNOWLEDGE, now.minusSeconds(60), DueMomentState.BREACHED));
        due(paused, new DueMoment(Target.RESOLUTION, null, DueMomentState.PAUSED));
        due(soon, new DueMoment(Target.RESOLUTION, now.plusSeconds(3600), DueMomentState.RUNNING));
        due(met, new DueMoment(Target.ACKNOWLEDGE, now.minusSeconds(60), DueMomentState.MET_LATE));
        Eventually.holds(() -> board.contactpersoon
                .get("/tickets?sort=dueAt&limit=2")
                .then()
                .body("items.id", equalTo(List.of(late.toString(), soon.toString()))));

        assertThat(ids(board.contactpersoon, "/tickets?overdue=true")).containsExactly(late);
        assertThat(ids(board.colleague, "/tickets?overdue=true")).containsExactly(late);
        assertThat(ids(board.contactpersoon, "/tickets?overdue=false")).containsExactlyInAnyOrder(paused, soon, met);
        due(late, new DueMoment(Target.ACKNOWLEDGE, now.minusSeconds(60), DueMomentState.MET_LATE));
        Eventually.holds(() ->
                assertThat(ids(board.contactpersoon, "/tickets?overdue=true")).isEmpty());
    }

    @Test
    void everyOrderIsReadPageByPageWithoutLossOrRepeat() {
        for (int i = 0; i < 5; i++) {
            reported(board.teacher, "Ticket " + i, "Is kapot", i % 2 == 0 ? "low" : "high");
        }
        for (String sort : List.of("reportedAt", "-reportedAt", "priority", "-priority", "dueAt", "-dueAt")) {
            String list = "/tickets?q=kapot&sort=" + sort;
            List<UUID> whole = ids(board.contactpersoon, list);

            assertThat(pages(board.contactpersoon, list + "&limit=2"))
                    .isEqualTo(whole)
                    .hasSize(5)
                    .doesNotHaveDuplicates();
        }
        assertThat(ids(board.contactpersoon, "/tickets?sort=-priority"))
                .isEqualTo(reversed(ids(board.contactpersoon, "/tickets?sort=priority")));
        Response page = board.contactpersoon.get("/tickets?sort=priority&limit=1");
        String otherOrder = page.header("Link").replaceAll("<([^>]*)>.*", "$1").replace("sort=priority", "sort=dueAt");
        board.contactpersoon
                .asks()
                .urlEncodingEnabled(false)
                .get(otherOrder)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:schoolbel:invalid-cursor"));
    }

    @Test
    void allThatCannotBeReadIsNamedAtOnce() {
        board.contactpersoon
                .get("/tickets?state=lost&priority=5&categoryId=x&deviceId=x&roomId=x&beheerpartnerId=x&overdue=maybe"
                        + "&major=x&majorIncidentId=x&mine=x&reportedFrom=2026-02-30&reportedUntil=99999-01-01&sort=size"
                        + "&schoolId=x&limit=0&q=" + "x".repeat(201))
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "state",
                                "priority",
                                "categoryId",
                                "deviceId",
                                "roomId",
                                "beheerpartnerId",
                                "overdue",
                                "major",
                                "majorIncidentId",
                                "mine",
                                "reportedFrom",
                                "reportedUntil",
                                "sort",
                                "schoolId",
                                "limit",
                                "q"));
        board.contactpersoon
                .get("/tickets?reportedFrom=2026-01-02&reportedUntil=2026-01-02")
                .then()
                .statusCode(400)
                .body("errors.code", equalTo(List.of("not-after-start")));
    }

    @Test
    void soLongAgoBeginsWithThatDutchDay() {
        UUID today = board.reported();
        UUID earlier = board.reported();
        sql.update(
                "update ticket set reported_at = date_trunc('day', reported_at, 'Europe/Amsterdam') - interval '1 day'"
                        + " where id = ?",
                earlier);

        assertThat(ids(board.contactpersoon, "/tickets?reportedFrom=P0D")).containsExactly(today);
        assertThat(ids(board.contactpersoon, "/tickets?reportedFrom=P2D")).containsExactly(today, earlier);
        assertThat(ids(board.contactpersoon, "/tickets?reportedUntil=P0D")).containsExactly(earlier);
        assertThat(ids(board.contactpersoon, "/tickets?reportedFrom=P1Y")).hasSize(2);
        for (String unreadable : List.of("P7X", "P99999D", "-P7D", "P9999Y")) {
            board.contactpersoon
                    .get("/tickets?reportedFrom=" + unreadable)
                    .then()
                    .statusCode(400)
                    .body("errors.code", equalTo(List.of("wrong-type")));
        }
    }

    @Test
    void whatAFormLeavesEmptyDoesNotNarrow() {
        UUID ticket = board.reported();

        assertThat(ids(
                        board.contactpersoon,
                        "/tickets?state=&priority=&schoolId=&categoryId=&overdue=&mine=&reportedFrom=&sort=&q="))
                .containsExactly(ticket);
        board.contactpersoon.get("/tickets?state=reported,").then().statusCode(400);
    }

    @Test
    void aForgedPositionIsRefused() {
        String forged = new Cursor(Instant.parse("+300000-01-01T00:00:00Z"), UUID.randomUUID()).encode();

        board.contactpersoon
                .get("/tickets?cursor=" + forged)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:schoolbel:invalid-cursor"));
    }

    private List<UUID> found(String words) {
        return ids(board.contactpersoon, "/tickets?q={words}", words);
    }

    private static List<UUID> ids(Person person, String list, Object... parameters) {
        return person.get(list, parameters)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id", UUID.class);
    }

    private static List<UUID> pages(Person person, String list) {
        List<UUID> all = new ArrayList<>();
        Response page = person.get(list);
        while (true) {
            all.addAll(page.jsonPath().getList("items.id", UUID.class));
            if (page.header("Link") == null) {
                return all;
            }
            String next = page.header("Link").replaceAll("<([^>]*)>.*", "$1");
            page = person.asks().urlEncodingEnabled(false).get(next);
        }
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> other = new ArrayList<>(list);
        Collections.reverse(other);
        return other;
    }

    private UUID reported(Person person, String title, String description) {
        return reported(person, title, description, "normal");
    }

    private UUID reported(Person person, String title, String description, String urgency) {
        Map<String, Object> report = board.digiboard();
        report.put("title", title);
        report.put("description", description);
        report.put("urgency", urgency);
        return UUID.fromString(
                person.post("/tickets", report).then().statusCode(201).extract().path("id"));
    }

    private UUID about(String column, UUID thing) {
        UUID ticket = board.reported();
        sql.update("update ticket set " + column + " = ? where id = ?", thing, ticket);
        return ticket;
    }

    private UUID room() {
        UUID id = UUID.randomUUID();
        sql.update(
                "insert into room (id, school_id, name, kind, short_code, created_at) values (?, ?, 'Lokaal 7',"
                        + " 'classroom', ?, now())",
                id,
                board.school,
                id.toString());
        return id;
    }

    private UUID device(String assetTag) {
        UUID id = UUID.randomUUID();
        sql.update(
                "insert into device (id, school_id, room_id, name, asset_tag, kind, short_code, created_at)"
                        + " values (?, ?, ?, 'Digibord', ?, 'digiboard', ?, now())",
                id,
                board.school,
                room(),
                assetTag,
                id.toString());
        return id;
    }

    private UUID category(UUID parent, String name) {
        UUID id = UUID.randomUUID();
        sql.update("insert into category (id, parent_id, name) values (?, ?, ?)", id, parent, name + " " + id);
        return id;
    }

    private void due(UUID ticket, DueMoment moment) {
        board.sla.tell(
                SlaEvents.DUE_MOMENTS_SET,
                ticket,
                new DueMomentsSet(
                        ticket, List.of(moment), Instant.now().truncatedTo(ChronoUnit.MICROS), OccurredBy.SCHOOLBEL));
    }
}
