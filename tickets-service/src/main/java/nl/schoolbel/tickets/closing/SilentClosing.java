package nl.schoolbel.tickets.closing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.schoolbel.platform.work.Worker;
import nl.schoolbel.tickets.ticket.DueTickets;

/** Closes what the school has kept silent about for long enough. */
@ApplicationScoped
public class SilentClosing {

    /** The term ends with a school day, so nobody waits for this to the second. */
    private static final Duration POLL = Duration.ofSeconds(2);

    @Inject
    ClosingStore store;

    @Inject
    DueTickets dueTickets;

    @Inject
    Closing closing;

    private final Worker worker = new Worker("silent-closing", 1, POLL, this::closeThoseDue);

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
    }

    private boolean closeThoseDue() {
        return dueTickets.work(
                worker, store::silentLongEnough, due -> due.since(due.ticket().closesAt()), closing::closeSilently);
    }
}
