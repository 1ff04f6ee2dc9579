package nl.schoolbel.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import nl.schoolbel.events.terms.UpdateAction;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.tickets.board.Board;
import nl.schoolbel.tickets.board.Eventually;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Personal data in free text is refused and lies nowhere; who calls it a false hit is taken at his word, on the record. */
@OnRealParts
class ScreeningTest {

    @Inject
    Sql sql;

    private Board board;

    @BeforeEach
    void importSchool() {
        board = Board.imported();
    }

    @Test
    void whatIsRefusedIsNamedByFieldAndKindAndLiesNowhere() {
        String marker = "zebra" + UUID.randomUUID();
        Map<String, Object> report = board.digiboard();
        report.put("title", "Bord van leerling Sanne " + marker.substring(0, 20));
        report.put("description", marker + " bsn 123456782, bel 06-12345678 of mail s@ouder.example, geb. 12-05-2014");
        LogLines log = new LogLines();

        try (log) {
            Logger.getLogger(ScreeningTest.class).info("the log is heard");
            board.teacher
                    .post("/tickets", report)
                    .then()
                    .statusCode(400)
                    .body(
                            "errors.pointer",
                            containsInAnyOrder(
                                    "/title", "/description", "/description", "/description", "/description"))
                    .body(
                            "errors.code",
                            containsInAnyOrder(
                                    "personal-data-pupil-name",
                                    "personal-data-bsn",
                                    "personal-data-phone",
                                    "personal-data-email",
                                    "personal-data-birth-date"))
                    .body(not(containsString("123456782")))
                    .body(not(containsString("zebra")));
        }

        assertThat(log.lines).anyMatch(line -> line.contains("the log is heard"));
        assertThat(log.lines).noneMatch(line -> line.contains("123456782") || line.contains(marker.substring(0, 20)));
        assertThat(tablesWith(marker.substring(0, 20))).isEmpty();
    }

    @Test
    void aFalseHitIsTakenAndAuditedWithoutTheText() {
        Map<String, Object> report = board.digiboard();
        report.put("description", "Serienummer 123456782, het scherm blijft zwart.");
        report.put("falseHits", List.of("bsn"));

        String ticket = board.teacher
                .post("/tickets", report)
                .then()
                .statusCode(201)
                .body("description", containsString("123456782"))
                .extract()
                .path("id");

        board.operator
                .get("/audit-entries?limit=5")
                .then()
                .body(
                        "items.find { it.action == 'personal-data-escape' }.thingId",
                        equalTo(ticket + "/description:bsn"))
                .body("items.find { it.action == 'personal-data-escape' }.actor", equalTo(board.teacherSubject))
                .body(not(containsString("123456782")));
        assertThat(tablesWith("123456782")).contains("ticket").doesNotContain("audit_entry");
        report.put("falseHits", List.of("phone"));
        board.teacher.post("/tickets", report).then().statusCode(400).body("errors.code", hasItem("personal-data-bsn"));
        report.put("falseHits", List.of("secret"));
        board.teacher.post("/tickets", report).then().statusCode(400).body("errors.code", hasItem("not-in-list"));
    }

    @Test
    void aCommentIsScreenedToo() {
        String path = "/tickets/" + board.reported() + "/comments";

        board.teacher
                .post(path, Map.of("text", "Mail mij op jan@school.example"))
                .then()
                .statusCode(400)
                .body("errors.code", equalTo(List.of("personal-data-email")));
        board.teacher
                .post(path, Map.of("text", "Inloggen als ict@school.example", "falseHits", List.of("email")))
                .then()
                .statusCode(201);
    }

    @Test
    void wordsOfABeheerpartnersSystemAreMaskedForItCannotBeAsked() {
        UUID ticket = board.matched();
        UUID update = board.sla.receives(ticket, board.beheerpartnerId, UpdateAction.COMMENT);

        board.sla.notes(ticket, update, UpdateAction.COMMENT, "Leerling Sanne belde van 06-12345678.");

        Eventually.holds(() -> board.teacher
                .get("/tickets/" + ticket + "/comments")
                .then()
                .body("items.text", hasItem("Leerling [naam] belde van [telefoonnummer].")));
    }

    private List<String> tablesWith(String text) {
        return sql
                .query(
                        "select table_name from information_schema.tables"
                                + " where table_schema = 'public' and table_type = 'BASE TABLE'",
                        row -> row.getString(1))
                .stream()
                .filter(table -> !sql.query(
                                "select 1 from \"" + table + "\" t where t::text like ? limit 1",
                                row -> 1,
                                "%" + text + "%")
                        .isEmpty())
                .toList();
    }

    /** Every line that is logged until it is closed. */
    private static final class LogLines extends Handler implements AutoCloseable {

        private static final Formatter FORMATTER = new SimpleFormatter();

        private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

        LogLines() {
            java.util.logging.Logger.getLogger("").addHandler(this);
        }

        @Override
        public void publish(LogRecord line) {
            lines.add(FORMATTER.format(line));
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            java.util.logging.Logger.getLogger("").removeHandler(this);
        }
    }
}
