package nl.schoolbel.sla.board.live;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.sla.board.login.BoardScope;
import nl.schoolbel.sla.board.login.BoardScope.Reach;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Escalations that nobody answered, of one school. */
@OnRealParts
class OpenTicketStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");

    @Inject
    Sql sql;

    @Inject
    OpenTicketStore store;

    private final UUID school = UUID.randomUUID();

    @AfterEach
    void answerAll() {
        sql.update(
                "update escalation set acknowledged_at = ?"
                        + " where ticket_id in (select id from ticket_copy where school_id = ?)",
                NOW,
                school);
    }

    @Test
    void ofSeveralLevelsTheLatestThatIsUnansweredStandsThereAndHidesNoOtherTicket() {
        UUID oldest = ticket();
        escalated(oldest, 1, NOW.minusSeconds(500));
        answered(oldest, 2, NOW.minusSeconds(10));
        UUID atOnce = ticket();
        escalated(atOnce, 1, NOW.minusSeconds(300));
        escalated(atOnce, 2, NOW.minusSeconds(300));
        UUID newest = ticket();
        escalated(newest, 1, NOW.minusSeconds(200));
        escalated(newest, 2, NOW.minusSeconds(100));

        assertThat(unanswered(10))
                .containsExactly(Tuple.tuple(newest, 2), Tuple.tuple(atOnce, 2), Tuple.tuple(oldest, 1));
        assertThat(unanswered(2)).containsExactly(Tuple.tuple(newest, 2), Tuple.tuple(atOnce, 2));
    }

    private Iterable<Tuple> unanswered(int limit) {
        BoardScope scope = new BoardScope(Reach.SCHOOLS, Set.of(school), null, false);
        return store.unanswered(scope, NOW, limit).stream()
                .map(one -> Tuple.tuple(one.ticketId(), one.level()))
                .toList();
    }

    private UUID ticket() {
        UUID ticket = UUID.randomUUID();
        sql.update(
                "insert into ticket_copy (id, number, school_id, priority) values (?, 'T-000001', ?, 2)",
                ticket,
                school);
        sql.update(
                "insert into clock (ticket_id, target, repeat, state, started_at, due_at, priority, elapsed_seconds,"
                        + " wall_seconds, paused_seconds, school_id)"
                        + " values (?, 'ACKNOWLEDGE', 1, 'BREACHED', ?, ?, 2, 0, 0, 0, ?)",
                ticket,
                NOW.minusSeconds(5_000),
                NOW.minusSeconds(1_000),
                school);
        return ticket;
    }

    private void answered(UUID ticket, int level, Instant at) {
        escalated(ticket, level, at);
        sql.update("update escalation set acknowledged_at = ? where ticket_id = ? and level = ?", at, ticket, level);
    }

    private void escalated(UUID ticket, int level, Instant at) {
        sql.update(
                "insert into escalation (id, ticket_id, target, repeat, cycle, percent, offset_minutes, level, due_at,"
                        + " escalated_at, receivers, raises_priority)"
                        + " values (?, ?, 'ACKNOWLEDGE', 1, 1, ?, 0, ?, ?, ?, '{}', false)",
                UUID.randomUUID(),
                ticket,
                50 + 50 * level,
                level,
                at,
                at);
    }
}
