package nl.schoolbel.tickets.figures;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.schoolbel.platform.work.Worker;

/** Adds up what changed, so that reading stays short. Late or never, the figures are the same; only slower to read. */
@ApplicationScoped
public class FigureFolding {

    private static final Duration POLL = Duration.ofSeconds(2);
    private static final int BATCH = 1_000;

    @Inject
    FigureStore store;

    private final Worker worker = new Worker("figure-folding", 1, POLL, this::fold);

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
    }

    private boolean fold() {
        return !worker.isStopping() && QuarkusTransaction.requiringNew().call(() -> store.fold(BATCH)) == BATCH;
    }
}
