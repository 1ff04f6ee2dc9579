package nl.schoolbel.sla.gateway.callback.telling;

import io.opentelemetry.api.trace.SpanKind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.platform.trace.TraceContext;
import nl.schoolbel.platform.work.Worker;
import nl.schoolbel.sla.gateway.callback.UpdateStore;
import nl.schoolbel.sla.gateway.callback.UpdateStore.Waiting;
import nl.schoolbel.sla.gateway.callback.UpdatesTaken;
import nl.schoolbel.sla.ticketcopy.TicketCopy;
import nl.schoolbel.sla.ticketcopy.TicketCopyStore;
import org.jboss.logging.Logger;

/**
 * Tells what waits, ticket by ticket in the order of arrival: whoever tells holds the ticket's row, so that of several nodes
 * none overtakes another. A ticket that somebody else has locked stays for a later round.
 */
@ApplicationScoped
public class UpdateJob {

    private static final Logger LOG = Logger.getLogger(UpdateJob.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final int TRANSACTION_SECONDS = 60;

    /** Short enough that a ticket's next event hardly waits for it. */
    private static final int TICKETS = 50;

    private static final int UPDATES = 200;

    @Inject
    UpdateStore updates;

    @Inject
    TicketCopyStore tickets;

    @Inject
    UpdateTeller teller;

    @Inject
    DomainClock clock;

    private final Worker worker = new Worker("updates-in", 1, POLL, this::tellWaiting);

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
    }

    void taken(@Observes UpdatesTaken news) {
        worker.wake();
    }

    private boolean tellWaiting() {
        List<UUID> asked = updates.ticketsToTell(clock.machineInstant(), TICKETS);
        if (asked.isEmpty()) {
            return false;
        }
        try {
            int told = inOne(asked);
            return told > 0 && (asked.size() == TICKETS || told == UPDATES);
        } catch (RuntimeException fault) {
            LOG.warnf("updates are told ticket by ticket: %s", fault.toString());
            asked.forEach(this::alone);
            return false;
        }
    }

    /** A ticket that cannot be told of holds up nobody but itself. */
    private void alone(UUID ticket) {
        try {
            inOne(List.of(ticket));
        } catch (RuntimeException itsOwn) {
            LOG.errorf("updates of ticket %s cannot be told yet: %s", ticket, itsOwn.toString());
            QuarkusTransaction.requiringNew().run(() -> updates.postpone(ticket, clock.machineInstant()));
        }
    }

    /** Gives how many were told. */
    private int inOne(List<UUID> asked) {
        return QuarkusTransaction.requiringNew().timeout(TRANSACTION_SECONDS).call(() -> tell(tickets.lockFree(asked)));
    }

    private int tell(List<TicketCopy> locked) {
        if (locked.isEmpty()) {
            return 0;
        }
        Map<UUID, TicketCopy> byId = locked.stream().collect(Collectors.toMap(TicketCopy::id, Function.identity()));
        List<Waiting> waiting = updates.toTell(byId.keySet(), UPDATES);
        waiting.forEach(update -> TraceContext.continued(
                update.traceparent(),
                "tell update",
                SpanKind.INTERNAL,
                () -> teller.tell(byId.get(update.ticketId()), update)));
        return waiting.size();
    }
}
