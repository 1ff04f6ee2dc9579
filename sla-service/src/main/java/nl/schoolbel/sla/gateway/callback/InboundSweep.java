package nl.schoolbel.sla.gateway.callback;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.IntSupplier;
import nl.schoolbel.platform.time.DomainClock;

/** Drops what has been kept long enough, in small transactions. A body that somebody still has to look at stays. */
@ApplicationScoped
public class InboundSweep {

    private static final int BATCH = 500;
    private static final int MOST_BATCHES = 100;

    @Inject
    InboundStore bodies;

    @Inject
    CallbackConfig config;

    @Inject
    DomainClock clock;

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void sweep() {
        Instant now = clock.instant();
        inBatches(() -> bodies.dropBodies(now.minus(config.bodyRetention()), BATCH));
        inBatches(() -> bodies.dropRows(now.minus(config.rowRetention()), BATCH));
        inBatches(() -> bodies.dropSeen(clock.machineInstant(), BATCH));
    }

    private static void inBatches(IntSupplier batch) {
        for (int i = 0; i < MOST_BATCHES; i++) {
            if (QuarkusTransaction.requiringNew().call(batch::getAsInt) < BATCH) {
                return;
            }
        }
    }
}
