package nl.schoolbel.knowledge.vetting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.platform.work.Worker;

/** Forgets who asked for a tool, some time after the request has ended; the schools are counted on. */
@ApplicationScoped
public class AskerForgetting {

    /** It is a matter of months; the look costs one index entry. */
    private static final Duration POLL = Duration.ofMinutes(1);

    private static final int BATCH = 100;

    @Inject
    AskerStore store;

    @Inject
    VettingConfig config;

    @Inject
    DomainClock clock;

    private final Worker worker = new Worker("asker-forgetting", 1, POLL, this::forgetSome);

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
    }

    /** True when more wait. */
    boolean forgetSome() {
        Instant endedBefore = clock.instant().minus(Duration.ofDays(config.keepAskerDays()));
        return QuarkusTransaction.requiringNew().call(() -> store.forget(endedBefore, BATCH)) == BATCH;
    }
}
