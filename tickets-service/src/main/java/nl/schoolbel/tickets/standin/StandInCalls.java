package nl.schoolbel.tickets.standin;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.platform.work.Worker;
import nl.schoolbel.tickets.ticket.DueTickets;

/** Looks for tickets whose stand-in is due. */
@ApplicationScoped
public class StandInCalls {

    /** The term is minutes long. */
    private static final Duration POLL = Duration.ofSeconds(2);

    @Inject
    StandInStore store;

    @Inject
    StandIns standIns;

    @Inject
    DueTickets dueTickets;

    @Inject
    DomainClock clock;

    private final Worker worker = new Worker("stand-in-calls", 1, POLL, this::callThoseDue);

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
    }

    private boolean callThoseDue() {
        return dueTickets.work(
                worker,
                store::due,
                due -> store.isDue(due.ticket().id(), due.now()),
                ticket -> standIns.call(ticket, clock.instant()));
    }
}
