package nl.schoolbel.coaching.content;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.platform.work.Worker;
import org.jboss.logging.Logger;

/** Takes words out when their time is over, batch by batch. A feature that fails holds up no other. */
@ApplicationScoped
public class Forgetting {

    private static final Logger LOG = Logger.getLogger(Forgetting.class);

    /** It is a matter of months. */
    private static final Duration POLL = Duration.ofHours(1);

    @Inject
    @Any
    Instance<HeldWords> features;

    @Inject
    SchoolDayBook days;

    @Inject
    ContentConfig config;

    private final Worker worker = new Worker("words-forgetting", 1, POLL, this::forgetSome);

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
    }

    /** One batch of each feature; true when more wait. */
    public boolean forgetSome() {
        boolean more = false;
        for (HeldWords feature : features) {
            more |= forgetSome(feature);
        }
        return more;
    }

    private boolean forgetSome(HeldWords feature) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> feature.forgetSome(config.kept(), days.today()));
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "words stay although their time is over");
            return false;
        }
    }
}
