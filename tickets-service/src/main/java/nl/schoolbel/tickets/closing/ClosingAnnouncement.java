package nl.schoolbel.tickets.closing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.schoolbel.platform.work.Worker;
import nl.schoolbel.tickets.domain.Actor;
import nl.schoolbel.tickets.ticket.DueTickets;
import nl.schoolbel.tickets.ticket.HistoryEntry;
import nl.schoolbel.tickets.ticket.Ticket;
import nl.schoolbel.tickets.ticket.TicketHistory;

/** Says at the beginning of the last school day on which a resolution can be refused that the ticket closes by itself. */
@ApplicationScoped
public class ClosingAnnouncement {

    /** The history's word. */
    static final String WHAT = "closing-announced";

    private static final Duration POLL = Duration.ofSeconds(2);

    /** A ticket closes at midnight after a school day; this is about the midnight before it. */
    private static final Duration BEFORE = Duration.ofHours(24);

    @Inject
    ClosingStore store;

    @Inject
    DueTickets dueTickets;

    @Inject
    TicketHistory history;

    private final Worker worker = new Worker("closing-announcement", 1, POLL, this::announceThoseDue);

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
    }

    private boolean announceThoseDue() {
        return dueTickets.work(
                worker,
                (now, limit) -> store.toAnnounce(now, now.plus(BEFORE), limit),
                due -> due.since(dueAt(due.ticket()))
                        && !due.since(due.ticket().closesAt())
                        && !store.isAnnounced(due.ticket().id()),
                this::announce);
    }

    private void announce(Ticket ticket) {
        history.add(HistoryEntry.of(ticket.id(), dueAt(ticket), WHAT, Actor.SYSTEM.slug(), Map.of()));
    }

    private static Instant dueAt(Ticket ticket) {
        return ticket.closesAt() == null ? null : ticket.closesAt().minus(BEFORE);
    }
}
