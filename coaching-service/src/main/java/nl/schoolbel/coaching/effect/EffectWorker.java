package nl.schoolbel.coaching.effect;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.platform.work.Worker;
import org.jboss.logging.Logger;

/** Plans and makes measurements. One that fails is tried again the next day and holds up no other. */
@ApplicationScoped
public class EffectWorker {

    private static final Logger LOG = Logger.getLogger(EffectWorker.class);

    /** It is a matter of weeks. */
    private static final Duration POLL = Duration.ofSeconds(5);

    private static final int BATCH = 200;

    @Inject
    Measuring measuring;

    @Inject
    EffectStore store;

    @Inject
    SchoolDayBook days;

    private final Worker worker = new Worker("effect", 1, POLL, this::work);

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
    }

    /** Also called by tests; safe beside the running worker. */
    boolean work() {
        boolean more = measuring.plan(BATCH);
        for (int i = 0; i < BATCH && !worker.isStopping(); i++) {
            if (!measureOne()) {
                return more;
            }
        }
        return !worker.isStopping();
    }

    private boolean measureOne() {
        AtomicReference<EffectStore.Due> claimed = new AtomicReference<>();
        try {
            return measuring.measureOne(claimed::set);
        } catch (RuntimeException fault) {
            EffectStore.Due failed = claimed.get();
            if (failed == null) {
                throw fault;
            }
            QuarkusTransaction.requiringNew()
                    .run(() -> store.postpone(failed, days.today().plusDays(1)));
            LOG.errorf(fault, "the effect of %s %s could not be measured", failed.about(), failed.aboutId());
            return true;
        }
    }
}
