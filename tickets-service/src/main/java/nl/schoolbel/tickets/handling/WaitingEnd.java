package nl.schoolbel.tickets.handling;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.platform.work.Worker;
import nl.schoolbel.tickets.ticket.Acting;
import nl.schoolbel.tickets.ticket.Ticket;
import nl.schoolbel.tickets.ticket.TicketStore;

/**
 * Ends waitings whose term has passed. What counts is the term itself, not the moment at which it was noticed. Nodes may
 * find the same ticket; the second one finds it moved on.
 */
@ApplicationScoped
public class WaitingEnd {

    /** Nobody waits for this to the second, and the look costs one index entry. */
    private static final Duration POLL = Duration.ofSeconds(1);

    private static final int BATCH = 100;

    @Inject
    TicketStore store;

    @Inject
    Handling handling;

    @Inject
    DomainClock clock;

    private final Worker worker = new Worker("waiting-end", 1, POLL, this::endThoseDue);

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
    }

    private boolean endThoseDue() {
        Instant now = clock.instant();
        List<UUID> due = store.waitedLongEnough(now, BATCH);
        for (UUID id : due) {
            if (worker.isStopping()) {
                return false;
            }
            QuarkusTransaction.requiringNew()
                    .run(() ->
                            store.lock(id).filter(ticket -> isOver(ticket, now)).ifPresent(this::end));
        }
        return due.size() == BATCH;
    }

    private static boolean isOver(Ticket ticket, Instant now) {
        return ticket.waiting() != null
                && ticket.waiting().until() != null
                && !ticket.waiting().until().isAfter(now);
    }

    private void end(Ticket ticket) {
        handling.goOn(ticket, Acting.system(ticket.waiting().until()));
    }
}
