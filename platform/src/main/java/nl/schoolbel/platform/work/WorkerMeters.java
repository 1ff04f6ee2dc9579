package nl.schoolbel.platform.work;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Metrics;
import java.time.Duration;

/** What is seen of one worker: faults, when a round ended well last, and how often there should be one. */
final class WorkerMeters {

    private static final String WORKER = "worker";

    private final Counter faults;
    private volatile long wentWellMillis = System.currentTimeMillis();

    private WorkerMeters(String name) {
        faults = Counter.builder("schoolbel.worker.faults")
                .description("Rounds that ended in a fault; each is tried again")
                .tag(WORKER, name)
                .register(Metrics.globalRegistry);
    }

    static WorkerMeters register(String name, Duration poll) {
        WorkerMeters meters = new WorkerMeters(name);
        Gauge.builder("schoolbel.worker.last.success.timestamp", meters, one -> one.wentWellMillis / 1e3)
                .description("When a round ended well last, with work or without; the start before the first one")
                .baseUnit("seconds")
                .tag(WORKER, name)
                .strongReference(true)
                .register(Metrics.globalRegistry);
        Gauge.builder("schoolbel.worker.poll", () -> poll.toMillis() / 1e3)
                .description("The longest pause between two rounds that end well")
                .baseUnit("seconds")
                .tag(WORKER, name)
                .strongReference(true)
                .register(Metrics.globalRegistry);
        return meters;
    }

    void wentWell() {
        wentWellMillis = System.currentTimeMillis();
    }

    void failed() {
        faults.increment();
    }
}
