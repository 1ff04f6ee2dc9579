package nl.schoolbel.sla.gateway.delivery.replay;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.platform.work.Worker;
import nl.schoolbel.sla.gateway.delivery.replay.ReplayStore.Counts;
import nl.schoolbel.sla.gateway.delivery.replay.ReplayStore.Piece;
import nl.schoolbel.sla.gateway.delivery.replay.ReplayStore.Running;
import nl.schoolbel.sla.gateway.delivery.sending.DeliverySender;

/** Works replays off, a piece per transaction; a node that dies leaves the rest to another. */
@ApplicationScoped
class ReplayWorker {

    private static final Duration POLL = Duration.ofSeconds(5);
    private static final int PIECE = 500;

    @Inject
    ReplayStore store;

    @Inject
    DeliverySender sender;

    @Inject
    DomainClock clock;

    private final Worker worker = new Worker("webhook-replay", 1, POLL, this::workOnePiece);

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
    }

    void wake() {
        worker.wake();
    }

    private boolean workOnePiece() {
        boolean worked = QuarkusTransaction.requiringNew().call(() -> {
            Optional<Running> next = store.next();
            next.ifPresent(this::work);
            return next.isPresent();
        });
        if (worked) {
            sender.wake();
        }
        return worked;
    }

    private void work(Running running) {
        Instant now = clock.machineInstant();
        Piece piece = store.piece(running, PIECE);
        Counts counts = store.count(running, PIECE);
        store.queue(running, PIECE, now);
        store.move(running.replay().id(), piece, counts, now);
    }
}
