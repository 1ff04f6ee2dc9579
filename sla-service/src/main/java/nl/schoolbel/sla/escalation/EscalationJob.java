package nl.schoolbel.sla.escalation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.platform.work.Worker;
import nl.schoolbel.sla.clock.TicketClocks;
import nl.schoolbel.sla.clock.domain.Clock;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.escalation.domain.HandledMark;
import nl.schoolbel.sla.escalation.domain.MarkDecision;
import nl.schoolbel.sla.ticketcopy.TicketCopy;
import nl.schoolbel.sla.ticketcopy.TicketCopyStore;

/**
 * Fires marks when they are due, in batches: locks the tickets that no other worker has, folds their clocks anew, and
 * does what {@code Marks} decides. Marks, breaches, events and webhooks of a batch are one transaction; a clock that
 * moved meanwhile is planned anew and does not fire.
 */
@ApplicationScoped
public class EscalationJob {

    /** Large enough that the commit is not the cost, small enough that a killed worker repeats little. */
    private static final int BATCH = 200;

    private static final Duration POLL = Duration.ofMillis(250);
    private static final int TRANSACTION_SECONDS = 60;

    @Inject
    MarkStore marks;

    @Inject
    MarkPlanner planner;

    @Inject
    Escalations escalations;

    @Inject
    TicketCopyStore tickets;

    @Inject
    TicketClocks clocks;

    @Inject
    DomainClock clock;

    private final Worker worker = new Worker("escalation", 1, POLL, this::fireDue);

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
    }

    void wake() {
        worker.wake();
    }

    private boolean fireDue() {
        List<UUID> due = marks.due(clock.instant(), BATCH);
        if (due.isEmpty()) {
            return false;
        }
        return QuarkusTransaction.requiringNew().timeout(TRANSACTION_SECONDS).call(() -> fire(due)) == BATCH;
    }

    private int fire(List<UUID> due) {
        List<TicketCopy> mine = tickets.lockFree(due);
        List<UUID> ids = mine.stream().map(TicketCopy::id).toList();
        Instant now = clock.instant();
        Set<UUID> held = marks.held(ids, now);
        Map<UUID, List<HandledMark>> handled = marks.handled(ids);
        Map<UUID, Map<Target, Clock>> folded = clocks.fold(mine);
        for (TicketCopy ticket : mine) {
            if (!held.contains(ticket.id())) {
                settle(ticket, folded.get(ticket.id()), handled.getOrDefault(ticket.id(), List.of()), now);
            }
        }
        return mine.size();
    }

    private void settle(TicketCopy ticket, Map<Target, Clock> ofTicket, List<HandledMark> handled, Instant now) {
        boolean breached = false;
        for (Clock one : ofTicket.values()) {
            for (MarkDecision decision : planner.decide(ticket, one, handled, now)) {
                switch (decision.outcome()) {
                    case FIRE -> {
                        marks.fired(ticket.id(), decision.mark(), decision.plannedAt(), now);
                        escalations.fired(ticket, one, decision, now);
                        breached |= decision.breach();
                    }
                    case SKIP ->
                        marks.skipped(
                                ticket.id(),
                                decision.mark(),
                                decision.plannedAt(),
                                now,
                                decision.skipReason().json());
                    case WAIT -> replan(ticket.id(), decision);
                }
            }
        }
        if (breached) {
            escalations.tellBreached(ticket, ofTicket);
        }
    }

    private void replan(UUID ticket, MarkDecision decision) {
        if (decision.plannedAt() == null) {
            marks.unplan(ticket, decision.mark());
        } else {
            marks.plan(ticket, decision.mark(), decision.plannedAt());
        }
    }
}
