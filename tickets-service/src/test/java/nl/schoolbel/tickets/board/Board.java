package nl.schoolbel.tickets.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.schoolbel.platform.testkit.access.Tokens;

/** One school of its own with its people, its beheerpartner, and what it reports. */
public final class Board {

    private static final AtomicInteger SCHOOLS = new AtomicInteger();

    public final UUID school = UUID.randomUUID();
    public final UUID beheerpartnerId = UUID.randomUUID();
    public final String teacherSubject = "teacher-" + school;
    public final Person teacher =
            new Person(Tokens.teacher(school).subject(teacherSubject).sign());
    public final Person colleague = new Person(Tokens.teacher(school).sign());
    public final Person contactpersoon =
            new Person(Tokens.contactpersoon(school).sign());
    public final Person coach = new Person(Tokens.coach().sign());
    public final Person bestuur = new Person(Tokens.bestuur().sign());
    public final Person beheerpartner =
            new Person(Tokens.beheerpartner(beheerpartnerId).sign());
    public final Person operator = new Person(Tokens.operator().sign());
    public final Person stranger = new Person(Tokens.teacher(UUID.randomUUID()).sign());
    public final SlaService sla = new SlaService();

    /** A board whose school has been imported. */
    public static Board imported() {
        Board board = new Board();
        board.operator
                .post("/school-imports", Map.of("schools", List.of(board.schoolRow())))
                .then()
                .statusCode(201);
        return board;
    }

    /** The school as an import brings it, with a BRIN that no other test has. */
    public Map<String, Object> schoolRow() {
        return Map.of("brin", freshBrin(), "name", "De Brug", "region", "middle", "schoolId", school);
    }

    public static String freshBrin() {
        int n = SCHOOLS.getAndIncrement();
        return String.format(Locale.ROOT, "%02dZ%c%02d", n / 2600 % 100, 'A' + n / 100 % 26, n % 100);
    }

    /** A broken digiboard that blocks a lesson: priority 2. */
    public Map<String, Object> digiboard() {
        Map<String, Object> report = new HashMap<>();
        report.put("schoolId", school);
        report.put("title", "Digibord groep 7 doet niets");
        report.put("description", "Het scherm blijft zwart, ook na aan en uit zetten.");
        report.put("impact", "class");
        report.put("urgency", "normal");
        report.put("lessonBlocked", true);
        return report;
    }

    public UUID reported() {
        return UUID.fromString(teacher.post("/tickets", digiboard())
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public UUID handedOver() {
        UUID ticket = reported();
        contactpersoon.takes(ticket, "hand-overs");
        return ticket;
    }

    /** Handed over and matched: the beheerpartner sees it. */
    public UUID matched() {
        UUID ticket = handedOver();
        sla.matches(ticket, beheerpartnerId);
        Eventually.holds(() ->
                assertThat(beheerpartner.get("/tickets/" + ticket).statusCode()).isEqualTo(200));
        return ticket;
    }

    /** Moves the service's clock; what tests move they move back. */
    public void moveClock(Duration ahead) {
        operator.asks()
                .contentType("application/json")
                .body(Map.of("offsetSeconds", ahead.toSeconds()))
                .put(Person.BASE + "/clock-offset")
                .then()
                .statusCode(200);
    }
}
