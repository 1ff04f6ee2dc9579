package nl.schoolbel.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.tickets.board.Board;
import nl.schoolbel.tickets.board.Eventually;
import nl.schoolbel.tickets.board.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Counters that cost no scan say the same as counting. */
@OnRealParts
class CountersTest {

    private static final int CLIENTS = 12;

    @Inject
    Sql sql;

    private Board board;

    @BeforeEach
    void importSchool() {
        board = Board.imported();
    }

    @Test
    void manyAtOnceAreCountedRight() throws Exception {
        List<Callable<Boolean>> lives = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            int steps = client % 4;
            lives.add(() -> live(steps));
        }
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            for (Future<Boolean> life : clients.invokeAll(lives)) {
                assertThat(life.get()).isTrue();
            }
        } finally {
            clients.shutdown();
        }

        Map<String, Integer> counted = board.contactpersoon
                .get("/ticket-counts?schoolId=" + board.school)
                .then()
                .statusCode(200)
                .body("items.schoolId", equalTo(List.of(board.school.toString())))
                .body("items[0].open", equalTo(CLIENTS * 3 / 4))
                .extract()
                .path("items[0].states");
        assertThat(counted)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("reported", 3, "in-triage", 3, "handed-over", 3, "withdrawn", 3));
        assertThat(rows()).isLessThanOrEqualTo(4 * CLIENTS);
    }

    @Test
    void whatIsRolledBackOrRemovedIsNotCounted() {
        board.reported();
        board.teacher.post("/tickets", Map.of("schoolId", board.school)).then().statusCode(400);
        UUID gone = board.reported();
        sql.update("delete from ticket where id = ?", gone);

        board.teacher.get("/ticket-counts").then().body("items[0].states", equalTo(Map.of("reported", 1)));
    }

    @Test
    void eachSeesTheCountersOfItsSchools() {
        board.reported();

        board.stranger.get("/ticket-counts?schoolId=" + board.school).then().statusCode(404);
        board.stranger.get("/ticket-counts").then().statusCode(200).body("items", empty());
        board.coach.get("/ticket-counts?schoolId=" + board.school).then().body("items[0].open", equalTo(1));
        board.bestuur.get("/ticket-counts?limit=100").then().statusCode(200);
        board.beheerpartner.get("/ticket-counts").then().statusCode(403);
        board.operator.get("/ticket-counts").then().statusCode(403);
        UUID second = Board.imported().school;
        Person both = new Person(Tokens.contactpersoon(board.school, second).sign());
        var first = both.get("/ticket-counts?limit=1");
        String next = first.header("Link").replaceAll("<([^>]*)>.*", "$1");
        var last = both.asks().urlEncodingEnabled(false).get(next);
        assertThat(List.of(first.<String>path("items[0].schoolId"), last.<String>path("items[0].schoolId")))
                .containsExactlyInAnyOrder(board.school.toString(), second.toString());
        assertThat(last.header("Link")).isNull();
    }

    @Test
    void theTotalIsOfTheCallersSchoolsTogether() {
        Board other = Board.imported();
        board.reported();
        other.reported();
        other.handedOver();
        Person both = new Person(Tokens.teacher(board.school, other.school).sign());

        both.get("/ticket-counts/total")
                .then()
                .statusCode(200)
                .body("open", equalTo(3))
                .body("states", equalTo(Map.of("reported", 2, "handed-over", 1)));
        board.contactpersoon.get("/ticket-counts/total").then().body("open", equalTo(1));
        board.stranger.get("/ticket-counts/total").then().body("open", equalTo(0));
        // Of all schools, where a ticket of another test may close by itself meanwhile.
        Eventually.holds(() -> {
            int before = board.bestuur.get("/ticket-counts/total").path("open");
            other.reported();
            board.coach.get("/ticket-counts/total").then().body("open", equalTo(before + 1));
        });
        board.beheerpartner.get("/ticket-counts/total").then().statusCode(403);
        board.operator.get("/ticket-counts/total").then().statusCode(403);
    }

    private boolean live(int steps) {
        UUID ticket = board.reported();
        if (steps > 0) {
            board.contactpersoon.takes(ticket, "triages");
        }
        if (steps > 1) {
            board.contactpersoon.takes(ticket, "hand-overs");
        }
        if (steps > 2) {
            board.contactpersoon.takes(ticket, "withdrawals", Map.of("reason", "Het doet het weer"));
        }
        return true;
    }

    private int rows() {
        return sql.query("select count(*) from ticket_count where school_id = ?", row -> row.getInt(1), board.school)
                .get(0);
    }
}
