package nl.schoolbel.tickets.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import nl.schoolbel.tickets.board.Eventually;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StalledClientsTest {

    private static final Duration LOOK = Duration.ofMillis(5);

    private final StalledClients clients = new StalledClients();
    private final AtomicInteger cuts = new AtomicInteger();

    @BeforeEach
    void startVertx() {
        clients.vertx = Vertx.vertx();
    }

    @AfterEach
    void stopVertx() {
        clients.vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void aClientThatTakesNothingIsCutAndOneThatIsDoneIsNot() {
        AtomicInteger others = new AtomicInteger();
        clients.watch(others::incrementAndGet, Duration.ZERO, LOOK).close();
        int before = others.get();

        try (StalledClients.Watch watch = clients.watch(cuts::incrementAndGet, Duration.ZERO, LOOK)) {
            Eventually.holds(() -> assertThat(cuts).hasPositiveValue());
        }

        assertThat(others).hasValue(before);
    }

    @Test
    void aClientThatTakesSomethingNowAndThenIsNotCut() {
        AtomicInteger stalled = new AtomicInteger();
        try (StalledClients.Watch alive = clients.watch(cuts::incrementAndGet, Duration.ofSeconds(2), LOOK);
                StalledClients.Watch still = clients.watch(stalled::incrementAndGet, Duration.ofSeconds(3), LOOK)) {
            Eventually.holds(() -> {
                alive.progress();
                assertThat(stalled).hasPositiveValue();
            });
        }

        assertThat(cuts).hasValue(0);
    }
}
