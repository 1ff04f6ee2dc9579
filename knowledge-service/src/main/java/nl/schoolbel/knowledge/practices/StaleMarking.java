package nl.schoolbel.knowledge.practices;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.platform.work.Worker;

/** Tells the search index which practices got stale, so that they are found after the others. */
@ApplicationScoped
public class StaleMarking {

    /** It is a matter of months. */
    private static final Duration POLL = Duration.ofHours(1);

    private static final int BATCH = 100;

    @Inject
    PracticeStore store;

    @Inject
    PracticeIndexing indexing;

    @Inject
    PracticeConfig config;

    @Inject
    DomainClock clock;

    private final Worker worker = new Worker("stale-practices", 1, POLL, this::markSome);

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
    }

    /** One batch; true when more may wait. Safe beside the running worker. */
    boolean markSome() {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<UUID> marked = store.markStale(config.freshness().staleUntil(clock.instant()), BATCH);
            marked.forEach(indexing::put);
            return marked.size() >= BATCH;
        });
    }
}
