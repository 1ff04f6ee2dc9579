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
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(file.asString()))
                .getRecords();
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

        assertThat(file).startsWith("\uFEFFNummer;BRIN;School;Titel");
        board.contactpersoon
                .get("/ticket-exports?layout=pdf&state=lost")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void aLongListComesWholeAndInOrder() {
        fill();

        List<String> rows = board.coach
                .get("/ticket-exports?sort=priority&q=lang&schoolId=" + board.school)
                .asString()
                .lines()
                .skip(1)
                .map(row -> row.split(",", -1)[5] + " " + row.split(",", -1)[7] + " " + row.split(",", -1)[0])
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
    void whenAllSlotsAreTakenTheNextIsToldToWaitAndAClientThatLeavesFreesItsOwn() throws IOException {
        int all = slots.free();
        for (int i = 0; i < all; i++) {
            slots.take();
        }
        board.contactpersoon
                .get("/ticket-exports")
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("urn:problem-type:schoolbel:too-many-at-once"));
        for (int i = 0; i < all; i++) {
            slots.giveBack();
        }
        fill();

        askAndLeave();

        Eventually.holds(() -> assertThat(slots.free()).isEqualTo(all));
        board.contactpersoon.get("/ticket-exports").then().statusCode(200);
    }

    private void askAndLeave() throws IOException {
        try (Socket client = new Socket("127.0.0.1", RestAssured.port)) {
            client.setSoLinger(true, 0);
            String request = "GET /tickets/v1/ticket-exports HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                    + Tokens.contactpersoon(board.school).sign() + "\r\n\r\n";
            client.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            assertThat(client.getInputStream().read()).isEqualTo('H');
        }
    }

    private void fill() {
        sql.update(
                "insert into ticket (id, school_id, reporter, title, description, impact, urgency, lesson_blocked,"
                        + " priority, state, reported_at) select gen_random_uuid(), ?, 'x', 'Lange lijst ' || n, 'x',"
                        + " 'class', 'normal', false, n % 4 + 1, 'reported', now() - n / 3 * interval '1 hour'"
                        + " from generate_series(1, ?) n",
                board.school, MANY);
    }
}
