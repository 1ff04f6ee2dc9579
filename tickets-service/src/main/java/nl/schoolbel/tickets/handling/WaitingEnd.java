package nl.schoolbel.tickets.handling;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.schoolbel.platform.work.Worker;
import nl.schoolbel.tickets.ticket.Acting;
import nl.schoolbel.tickets.ticket.DueTickets;
import nl.schoolbel.tickets.ticket.Ticket;
import nl.schoolbel.tickets.ticket.TicketStore;

/** Ends waitings whose term has passed. */
@ApplicationScoped
public class WaitingEnd {

    /** Nobody waits for this to the second, and the look costs one index entry. */
    private static final Duration POLL = Duration.ofSeconds(1);

    @Inject
    TicketStore store;

    @Inject
    DueTickets dueTickets;

    @Inject
    Handling handling;

    private final Worker worker = new Worker("waiting-end", 1, POLL, this::endThoseDue);

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
    }

    private boolean endThoseDue() {
        return dueTickets.work(worker, store::waitedLongEnough, WaitingEnd::isOver, this::end);
    }

    private static boolean isOver(DueTickets.Due due) {
        return due.ticket().waiting() != null
                && due.since(due.ticket().waiting().until());
    }

    private void end(Ticket ticket) {
        handling.goOn(ticket, Acting.system(ticket.waiting().until()));
    }
}
