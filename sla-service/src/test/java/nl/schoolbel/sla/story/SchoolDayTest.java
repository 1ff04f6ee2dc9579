package nl.schoolbel.sla.story;

import static nl.schoolbel.sla.story.Board.now;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import org.junit.jupiter.api.Test;

/** A school closes while a technician is awaited. */
@OnRealParts
class SchoolDayTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Duration ARRIVAL = Duration.ofMinutes(180);

    @Inject
    Sql sql;

    @Test
    void fromTheMomentThatClosedDaysAreToldTheArrivalWaitsAndTheResolutionDoesNot() throws Exception {
        try (Board board = Board.arrivingWhileTheSchoolIsOpen()) {
            Instant at = now().minusSeconds(30).truncatedTo(ChronoUnit.MICROS);
            UUID ticket = board.handedOver(at);
            due(board, ticket, "arrival", at.plus(ARRIVAL));

            Instant told = now().truncatedTo(ChronoUnit.MICROS);
            LocalDate today = LocalDate.ofInstant(told, AMSTERDAM);
            board.tellsOfItself(
                    2,
                    told,
                    ", \"closedDays\": [{\"firstDate\": \"%s\", \"lastDate\": \"%s\"}]"
                            .formatted(today, today.plusDays(1)));

            Instant opens = today.plusDays(2).atStartOfDay(AMSTERDAM).toInstant();
            Instant moved = opens.plus(ARRIVAL.minus(Duration.between(at, told)));
            due(board, ticket, "arrival", moved);
            await().atMost(Duration.ofSeconds(30)).until(() -> storedDue(ticket).equals(moved));
            due(board, ticket, "resolution", at.plus(Duration.ofMinutes(240)));
        }
    }

    /** What marks are planned by, once the clock was folded anew. */
    private Instant storedDue(UUID ticket) {
        return sql.query(
                        "select due_at from clock where ticket_id = ? and target = 'ARRIVAL'",
                        row -> Sql.instant(row, "due_at"),
                        ticket)
                .get(0);
    }

    private static void due(Board board, UUID ticket, String target, Instant dueAt) {
        await().pollInterval(Duration.ofMillis(100))
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> board.read("/tickets/" + ticket + "/clocks")
                        .statusCode(200)
                        .body("items.find { it.target == '%s' }.dueAt".formatted(target), equalTo(dueAt.toString())));
    }
}
