package nl.schoolbel.tickets.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.tickets.board.Eventually;
import org.junit.jupiter.api.Test;

/** In which order the history is read while transactions overlap. */
@OnRealParts
class ChangeStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    @Inject
    ChangeStore store;

    @Inject
    Sql sql;

    private final UUID ticket = UUID.randomUUID();
    private final List<String> read = new ArrayList<>();
    private Position position;

    @Test
    void whatCommitsLateIsNotSkipped() {
        position = store.end();
        QuarkusTransaction.requiringNew().run(() -> {
            write("written-first");
            QuarkusTransaction.requiringNew().run(() -> write("written-second"));
            // A reader that goes by the number of an entry passes the first one here.
            QuarkusTransaction.requiringNew().run(this::readOn);
        });

        Eventually.holds(() -> {
            readOn();
            assertThat(read).containsExactly("written-first", "written-second");
        });
    }

    @Test
    void theLagIsTheAgeOfWhatWaitsForAnEarlierTransaction() {
        Duration[] lag = new Duration[1];
        QuarkusTransaction.requiringNew().run(() -> {
            write("written-first");
            QuarkusTransaction.requiringNew().run(() -> write("written-second"));
            QuarkusTransaction.requiringNew().run(() -> lag[0] = store.lag(NOW.plusSeconds(90)));
        });

        assertThat(lag[0]).isGreaterThanOrEqualTo(Duration.ofSeconds(90));
        Eventually.holds(() -> assertThat(store.lag(NOW)).isZero());
    }

    @Test
    void aTransactionThatIsLeftOpenEndsAfterAMinute() {
        assertThat(sql.query("show idle_in_transaction_session_timeout", row -> row.getString(1)))
                .containsExactly("1min");
    }

    private void readOn() {
        for (Change change : store.behind(position, 1_000)) {
            position = change.position();
            if (change.ticketId().equals(ticket)) {
                read.add(change.what());
            }
        }
    }

    private void write(String what) {
        sql.update(
                "insert into ticket_history (ticket_id, occurred_at, recorded_at, what, by_whom)"
                        + " values (?, ?, ?, ?, 'system')",
                ticket,
                NOW,
                NOW,
                what);
    }
}
