package nl.schoolbel.sla.board.live;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What does not get through is found, however much of it there is. */
@OnRealParts
class TechnicalStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");

    @Inject
    Sql sql;

    @Inject
    TechnicalStore store;

    private final String consumer = "test-" + UUID.randomUUID();
    private final UUID beheerpartner = UUID.randomUUID();

    @AfterEach
    void leaveNothing() {
        sql.update("delete from dead_letter where consumer like ?", consumer + "%");
        sql.update("update endpoint set state = 'ended' where beheerpartner_id = ?", beheerpartner);
    }

    @Test
    void manyLettersOfOneConsumerHideNoOther() {
        letters(consumer + "-a", 1_001);
        letters(consumer + "-b", 1_000);
        letters(consumer + "-c", 1);

        assertThat(store.deadLetters())
                .filteredOn(one -> one.consumer().startsWith(consumer))
                .extracting(TechnicalStore.DeadLetters::waiting)
                .containsExactly(1_001, 1_000, 1);
    }

    @Test
    void anEndpointWithATroubleStandsBeforeAHundredOthers() {
        sql.update("insert into beheerpartner (id, name, created_at) values (?, 'Beheer Oost', ?)", beheerpartner, NOW);
        for (int i = 0; i < 101; i++) {
            endpoint("N %03d".formatted(i), "active");
        }
        endpoint("Z paused", "paused");
        UUID silent = endpoint("Z silent", "active");
        UUID back = endpoint("Z back", "active");
        openUntil(silent, NOW.plusSeconds(1));
        openUntil(back, NOW);

        List<TechnicalStore.EndpointState> found = store.endpoints(beheerpartner, NOW);

        assertThat(found).hasSize(101);
        assertThat(found)
                .extracting(TechnicalStore.EndpointState::name)
                .startsWith("Z paused", "Z silent", "N 000")
                .doesNotContain("Z back");
    }

    private void letters(String of, int number) {
        sql.update(
                "insert into dead_letter (id, consumer, topic, partition_no, offset_no, headers, fault, state, failed_at)"
                        + " select gen_random_uuid(), ?, 'test', 0, n, '{}', 'test', 'waiting', ?"
                        + " from generate_series(1, ?) n",
                of,
                NOW,
                number);
    }

    private UUID endpoint(String name, String state) {
        UUID id = UUID.randomUUID();
        sql.update(
                "insert into endpoint (id, beheerpartner_id, url, name, state, created_at)"
                        + " values (?, ?, 'https://nowhere.example', ?, ?, ?)",
                id,
                beheerpartner,
                name,
                state,
                NOW);
        return id;
    }

    private void openUntil(UUID endpoint, Instant until) {
        sql.update("insert into endpoint_health (endpoint_id, open_until) values (?, ?)", endpoint, until);
    }
}
