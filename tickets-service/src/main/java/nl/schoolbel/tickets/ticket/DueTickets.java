package nl.schoolbel.tickets.ticket;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.platform.work.Worker;

/**
 * Does what is due by the clock, one ticket per transaction. Nodes may find the same ticket; it is looked at again once it is
 * locked, and the second node finds it moved on. The due moment counts, not the moment at which it was noticed.
 */
@ApplicationScoped
public class DueTickets {

    private static final int BATCH = 100;

    @Inject
    TicketStore store;

    @Inject
    DomainClock clock;

    /** Finds tickets that may be due, longest ago first, at most {@code limit}. */
    @FunctionalInterface
    public interface Search {
        List<UUID> due(Instant now, int limit);
    }

    /**
     * One round of a worker.
     *
     * @param stillDue whether a ticket, once it is locked, is
     * @return whether more may wait
     */
    public boolean work(Worker worker, Search search, Predicate<Due> stillDue, Consumer<Ticket> deed) {
        Instant now = clock.instant();
        List<UUID> due = search.due(now, BATCH);
        for (UUID id : due) {
            if (worker.isStopping()) {
                return false;
            }
            QuarkusTransaction.requiringNew()
                    .run(() -> store.lock(id)
                            .filter(ticket -> stillDue.test(new Due(ticket, now)))
                            .ifPresent(deed));
        }
        return due.size() == BATCH;
    }

    /** A locked ticket, and the moment up to which things are due. */
    public record Due(Ticket ticket, Instant now) {

        /** Whether this moment has come; {@code null} never does. */
        public boolean since(Instant moment) {
            return moment != null && !moment.isAfter(now);
        }
    }
}
