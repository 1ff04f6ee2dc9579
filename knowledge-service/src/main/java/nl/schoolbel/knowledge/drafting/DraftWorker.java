package nl.schoolbel.knowledge.drafting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.schoolbel.knowledge.ticketwords.HeldWords;
import nl.schoolbel.knowledge.ticketwords.WordsToLearnFrom;
import nl.schoolbel.platform.work.Worker;
import org.jboss.logging.Logger;

/** Drafts what is due, each ticket in a transaction of its own. One that fails is tried again later and holds up no other. */
@ApplicationScoped
public class DraftWorker {

    private static final Logger LOG = Logger.getLogger(DraftWorker.class);
    private static final Duration POLL = Duration.ofSeconds(5);
    private static final Duration AFTER_FAULT = Duration.ofHours(1);
    private static final int BATCH = 100;

    @Inject
    WordsToLearnFrom words;

    @Inject
    Drafting drafting;

    private final Worker worker = new Worker("drafting", 1, POLL, this::work);

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
    }

    /** Also called by tests; safe beside the running worker. */
    boolean work() {
        boolean more = words.dropOld();
        for (int i = 0; i < BATCH && !worker.isStopping(); i++) {
            if (!draftOne()) {
                return more;
            }
        }
        return !worker.isStopping();
    }

    /** False when nothing is due. */
    private boolean draftOne() {
        AtomicReference<UUID> claimed = new AtomicReference<>();
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                Optional<HeldWords> due = words.claim();
                due.ifPresent(ticket -> {
                    claimed.set(ticket.ticketId());
                    drafting.learn(ticket);
                    words.done(ticket.ticketId());
                });
                return due.isPresent();
            });
        } catch (RuntimeException fault) {
            UUID failed = claimed.get();
            if (failed == null) {
                throw fault;
            }
            QuarkusTransaction.requiringNew().run(() -> words.postpone(failed, AFTER_FAULT));
            LOG.errorf("no article could be drafted from ticket %s: %s", failed, fault.getClass());
            return true;
        }
    }
}
