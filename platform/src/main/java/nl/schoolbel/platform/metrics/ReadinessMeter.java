package nl.schoolbel.platform.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.SmallRyeHealthReporter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.schoolbel.platform.work.Worker;

/**
 * Shows the readiness of this node as a number, so that an alert can tell "answers, but takes no requests" from "gone". Asked in
 * the background, since a check may wait seconds for a part that is down, and no scrape should.
 */
@ApplicationScoped
public class ReadinessMeter {

    /** As often as a load balancer asks. */
    private static final Duration LOOK = Duration.ofSeconds(5);

    @Inject
    MeterRegistry registry;

    @Inject
    SmallRyeHealthReporter health;

    private final Worker worker = new Worker("readiness", 1, LOOK, this::look);
    private volatile boolean ready;

    void start(@Observes StartupEvent event) {
        Gauge.builder("schoolbel.ready", () -> ready ? 1 : 0)
                .description("1 while this node is ready to take requests, else 0")
                .strongReference(true)
                .register(registry);
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
    }

    private boolean look() {
        ready = !health.getReadiness().isDown();
        return false;
    }
}
