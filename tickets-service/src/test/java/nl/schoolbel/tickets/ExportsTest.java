package nl.schoolbel.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.tickets.board.Board;
import nl.schoolbel.tickets.board.Eventually;
import nl.schoolbel.tickets.board.Person;
import nl.schoolbel.tickets.exports.ExportSlots;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list as a file. */
@OnRealParts
class ExportsTest {

    /** More than one piece. */
    private static final int MANY = 1_203;

    @Inject
    Sql sql;

    @Inject
    ExportSlots slots;

    @Inject
    DataSource database;

    private Board board;

    @BeforeEach
    void importSchool() {
        board = Board.imported();
    }

    @Test
    void everyTicketIsARowAndNoTextIsAFormula() throws IOException {
        Map<String, Object> report = board.digiboard();
        report.put("title", "=HYPERLINK(\"http://x\";\"klik, hier\")");
        board.teacher.post("/tickets", report).then().statusCode(201);
        UUID withdrawn = board.reported();
        board.teacher.takes(withdrawn, "withdrawals", Map.of("reason", "Het doet het weer"));

        Response file = board.contactpersoon.get("/ticket-exports?sort=reportedAt");

        List<CSVRecord> rows = rows(file);
        assertThat(file.contentType()).startsWith("text/csv");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).get("title")).isEqualTo("'=HYPERLINK(\"http://x\";\"klik, hier\")");
        assertThat(rows.get(0).get("school")).isEqualTo("De Brug");
        assertThat(rows.get(0).get("priority")).isEqualTo("2");
        assertThat(rows.get(1).get("state")).isEqualTo("withdrawn");
        assertThat(file.asString()).doesNotContain(board.teacherSubject).doesNotContain("zwart");
        board.operator
                .get("/audit-entries?limit=20")
                .then()
                .body("items.find { it.action == 'tickets-exported' }.thingId", notNullValue());
    }

    @Test
    void anExcelOfTheNetherlandsOpensIt() {
        board.reported();

        String file = board.contactpersoon.get("/ticket-exports?layout=excel").asString();

        assertThat(file).startsWith("\uFEFFNummer;BRIN;School;Titel;Status;");
        assertThat(file.lines().skip(1))
                .singleElement()
                .asString()
                .contains(";gemeld;2;")
                .endsWith(";nee");
        board.contactpersoon
                .get("/ticket-exports?layout=pdf&state=lost")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void noProgramThatSplitsTheRowsOtherwiseFindsAFormula() {
        for (String title : List.of("x;=cmd|'/C calc'!A0;y", "x,=1+1", "+1;-1,@A")) {
            Map<String, Object> report = board.digiboard();
            report.put("title", title);
            board.teacher.post("/tickets", report).then().statusCode(201);
        }
        for (String layout : List.of("standard", "excel")) {
            List<String> rows = board.contactpersoon
                    .get("/ticket-exports?layout=" + layout)
                    .asString()
                    .lines()
                    .skip(1)
                    .toList();

            assertThat(rows).hasSize(3);
            for (String separator : List.of(";", ",")) {
                assertThat(rows.stream().flatMap(row -> Stream.of(row.split(separator, -1))))
                        .noneMatch(cell -> cell.matches("\\s*\"*\\s*[=+@-].*"));
            }
        }
    }

    @Test
    void aRowSaysWhichDeviceStandsInWhichRoom() throws IOException {
        UUID ticket = board.reported();
        UUID room = UUID.randomUUID();
        UUID device = UUID.randomUUID();
        sql.update(
                "insert into room (id, school_id, name, kind, short_code, created_at)"
                        + " values (?, ?, 'Lokaal 7', 'classroom', ?, now())",
                room,
                board.school,
                room.toString());
        sql.update(
                "insert into device (id, school_id, room_id, name, asset_tag, kind, short_code, created_at)"
                        + " values (?, ?, ?, 'Digibord', 'DB-0042', 'digiboard', ?, now())",
                device,
                board.school,
                room,
                device.toString());
        sql.update("update ticket set room_id = ?, device_id = ? where id = ?", room, device, ticket);

        List<CSVRecord> rows = rows(board.contactpersoon.get("/ticket-exports"));

        assertThat(rows.get(0).get("device")).isEqualTo("DB-0042");
        assertThat(rows.get(0).get("room")).isEqualTo("Lokaal 7");
    }

    @Test
    void aLongListComesWholeAndInOrder() {
        fill(MANY);

        List<String> rows = board.coach
                .get("/ticket-exports?sort=priority&q=lang&schoolId=" + board.school)
                .asString()
                .lines()
                .skip(1)
                .map(row -> row.split(",", -1)[5] + " " + row.split(",", -1)[9] + " " + row.split(",", -1)[0])
                .toList();

        assertThat(rows).hasSize(MANY).doesNotHaveDuplicates();
        assertThat(rows.stream().map(row -> row.substring(0, 1)).toList()).isSorted();
    }

    @Test
    void eachExportsWhatTheListShows() {
        board.reported();

        board.teacher.get("/ticket-exports").then().statusCode(403);
        board.beheerpartner.get("/ticket-exports").then().statusCode(403);
        board.operator.get("/ticket-exports").then().statusCode(403);
        assertThat(board.bestuur
                        .get("/ticket-exports?schoolId=" + board.school)
                        .asString()
                        .lines())
                .hasSize(2);
        assertThat(board.bestuur
                        .get("/ticket-exports?q=zwart&schoolId=" + board.school)
                        .asString()
                        .lines())
                .hasSize(1);
        new Person(Tokens.contactpersoon(UUID.randomUUID()).sign())
                .get("/ticket-exports?schoolId=" + board.school)
                .then()
                .statusCode(404);
    }

    @Test
    void whenAllSlotsAreTakenTheNextIsToldToWaitAndItIsNotAuditedAsExported() {
        int all = slots.free();
        List<String> others =
                IntStream.range(0, all).mapToObj(i -> "somebody-" + i).toList();
        others.forEach(slots::take);

        refused(board.contactpersoon);

        others.forEach(slots::giveBack);
        assertThat(exported()).isZero();
        board.contactpersoon.get("/ticket-exports").then().statusCode(200);
        assertThat(exported()).isZero();
        board.contactpersoon
                .get("/ticket-exports?schoolId=" + board.school)
                .then()
                .statusCode(200);
        assertThat(exported()).isEqualTo(1);
    }

    @Test
    void onePersonMakesOneExportAtATime() {
        String subject = "contactpersoon-" + board.school;
        Person person =
                new Person(Tokens.contactpersoon(board.school).subject(subject).sign());
        slots.take(subject);

        refused(person);

        board.contactpersoon.get("/ticket-exports").then().statusCode(200);
        slots.giveBack(subject);
        person.get("/ticket-exports").then().statusCode(200);
    }

    @Test
    void anExportEndsWhenItsClientHasGone() throws Exception {
        int all = slots.free();
        fill(20 * MANY);
        try (Connection one = database.getConnection();
                Connection other = database.getConnection();
                Socket client = ask()) {
            assertThat(client.getInputStream().read()).isEqualTo('H');
            // From here on the export waits for its next piece.
            holdTickets(one);
            assertThat(slots.free()).isEqualTo(all - 1);
            client.close();
            // Each turn lets it have one more at most, of some fifty.
            for (int turn = 0; turn < 10 && slots.free() < all; turn++) {
                Connection next = turn % 2 == 0 ? other : one;
                Thread waits = new Thread(() -> holdTickets(next));
                waits.start();
                Eventually.holds(() -> assertThat(waitingForAllTickets()).isEqualTo(1));
                (next == one ? other : one).rollback();
                waits.join();
            }

            Eventually.holds(() -> assertThat(slots.free()).isEqualTo(all));
            one.rollback();
            other.rollback();
        }
    }

    private static List<CSVRecord> rows(Response file) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(file.asString()))
                .getRecords();
    }

    private static void refused(Person person) {
        person.get("/ticket-exports")
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("urn:problem-type:schoolbel:too-many-at-once"));
    }

    private int exported() {
        return sql.query(
                        "select count(*) from audit_entry where action = 'tickets-exported' and thing_id = ?",
                        row -> row.getInt(1),
                        board.school.toString())
                .get(0);
    }

    private static void holdTickets(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table ticket in access exclusive mode");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private int waitingForAllTickets() {
        return sql.query(
                        "select count(*) from pg_locks where relation = 'ticket'::regclass"
                                + " and mode = 'AccessExclusiveLock' and not granted",
                        row -> row.getInt(1))
                .get(0);
    }

    /** Asks for an export; closing it breaks the connection off. */
    private Socket ask() throws IOException {
        Socket client = new Socket("127.0.0.1", RestAssured.port);
        client.setSoLinger(true, 0);
        String request = "GET /tickets/v1/ticket-exports HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                + Tokens.contactpersoon(board.school).sign() + "\r\n\r\n";
        client.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return client;
    }

    private void fill(int tickets) {
        sql.update(
                "insert into ticket (id, school_id, reporter, title, description, impact, urgency, lesson_blocked,"
                        + " priority, state, reported_at) select gen_random_uuid(), ?, 'x', 'Lange lijst ' || n, 'x',"
                        + " 'class', 'normal', false, n % 4 + 1, 'reported', now() - n / 3 * interval '1 hour'"
                        + " from generate_series(1, ?) n",
                board.school, tickets);
    }
}
