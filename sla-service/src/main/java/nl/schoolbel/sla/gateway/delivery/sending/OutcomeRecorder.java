package nl.schoolbel.sla.gateway.delivery.sending;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import nl.schoolbel.platform.work.Worker;
import org.jboss.logging.Logger;

/** Writes down outcomes as they come, as many at once as there are: by few statements, in one transaction. */
@ApplicationScoped
class OutcomeRecorder {

    private static final Logger LOG = Logger.getLogger(OutcomeRecorder.class);
    private static final int BATCH = 256;
    private static final int FAULTS_OF_THE_DATABASE = 3;
    private static final int MOST_ROUNDS_IN_VAIN = 30;
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(8);
    private static final Duration STEP_AT_STOP = Duration.ofMillis(20);

    @Inject
    DeliveryOutcome outcomes;

    private final Queue<Outcome> waiting = new ConcurrentLinkedQueue<>();
    private Consumer<List<UUID>> recorded;
    private Worker worker;
    private int roundsInVain;

    @PostConstruct
    void prepare() {
        worker = new Worker("webhook-recorder", 1, POLL, this::recordSome).lasting();
    }

    /** @param recorded is given the deliveries of which the outcome was written down, or given up */
    void start(Consumer<List<UUID>> recorded) {
        this.recorded = recorded;
        worker.start();
    }

    /** Waits until nothing is in hand any more, for as long as a stop may take. */
    void stop(Collection<UUID> held) {
        long until = System.nanoTime() + PATIENCE_AT_STOP.toNanos();
        try {
            while (!held.isEmpty() && System.nanoTime() < until) {
                worker.wake();
                Thread.sleep(STEP_AT_STOP.toMillis());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        worker.stop();
    }

    void add(Outcome outcome) {
        waiting.add(outcome);
        worker.wake();
    }

    private boolean recordSome() {
        List<Outcome> batch = new ArrayList<>();
        for (Outcome next = waiting.poll(); next != null; next = batch.size() < BATCH ? waiting.poll() : null) {
            batch.add(next);
        }
        if (!batch.isEmpty()) {
            record(batch);
        }
        return !waiting.isEmpty();
    }

    private void record(List<Outcome> batch) {
        try {
            outcomes.record(batch);
            roundsInVain = 0;
        } catch (RuntimeException fault) {
            recordOneByOne(batch, fault);
        }
        recorded.accept(batch.stream().map(outcome -> outcome.delivery().id()).toList());
    }

    /** One that cannot be written must not keep the others; when none can, it is the database, and all are tried again. */
    private void recordOneByOne(List<Outcome> batch, RuntimeException first) {
        List<Outcome> failed = new ArrayList<>();
        for (Outcome one : batch) {
            try {
                outcomes.record(List.of(one));
            } catch (RuntimeException fault) {
                failed.add(one);
                if (failed.size() > FAULTS_OF_THE_DATABASE) {
                    break;
                }
            }
        }
        boolean all = failed.size() == batch.size() || failed.size() > FAULTS_OF_THE_DATABASE;
        if (all && ++roundsInVain < MOST_ROUNDS_IN_VAIN) {
            waiting.addAll(batch);
            throw first;
        }
        roundsInVain = 0;
        for (Outcome one : failed) {
            // The lease runs out and the attempt is made again, with the same webhook-id.
            LOG.warnf("attempt of %s not recorded: %s", one.delivery().id(), first.toString());
        }
    }
}
