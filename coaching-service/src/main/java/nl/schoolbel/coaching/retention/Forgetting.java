package nl.schoolbel.coaching.retention;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.coaching.requests.TakenWords;
import nl.schoolbel.coaching.retention.RetentionStore.Bound;
import nl.schoolbel.coaching.retention.RetentionStore.Due;
import nl.schoolbel.platform.metrics.CounterFamily;
import nl.schoolbel.platform.metrics.Description;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.platform.work.Worker;
import org.jboss.logging.Logger;

/**
 * Takes the words and persons of requests whose time is over, longest ago first. Each request has a transaction of its own, so
 * that one that fails holds up no other. What another node has forgotten meanwhile is passed over.
 */
@ApplicationScoped
public class Forgetting {

    private static final Logger LOG = Logger.getLogger(Forgetting.class);

    /** It is a matter of months; the look costs one index entry. */
    private static final Duration POLL = Duration.ofMinutes(1);

    private static final int BATCH = 100;

    @Inject
    RetentionStore store;

    @Inject
    TakenWords words;

    @Inject
    DomainClock clock;

    @Inject
    MeterRegistry metrics;

    private CounterFamily failures;

    @PostConstruct
    void register() {
        failures = CounterFamily.register(
                metrics,
                new Description(
                        "schoolbel.retention.failures",
                        null,
                        "Things whose personal data should be gone and could not be forgotten"));
    }

    /** The last one that this sweep has seen; of the one thread only. */
    private Due position = Due.NONE;

    private final Worker worker = new Worker("forgetting", 1, POLL, this::forgetSome);

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
    }

    /** Called after the setting changed. */
    void wake() {
        worker.wake();
    }

    /** A sweep begins with the longest ago; what failed is left behind, and tried again in the next sweep. */
    private boolean forgetSome() {
        Bound bound = new Bound(clock.instant(), store.find().months());
        List<Due> due = store.due(bound, position, BATCH);
        for (Due one : due) {
            if (worker.isStopping()) {
                return false;
            }
            forgetAlone(one.requestId(), bound);
        }
        boolean more = due.size() == BATCH;
        position = more ? due.get(BATCH - 1) : Due.NONE;
        return more;
    }

    private void forgetAlone(UUID request, Bound bound) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                if (store.lockDue(request, bound)) {
                    words.forget(request, bound.now());
                }
            });
        } catch (RuntimeException fault) {
            failures.increment();
            LOG.errorf("request %s keeps its words although their time is over: %s", request, fault.getClass());
        }
    }
}
