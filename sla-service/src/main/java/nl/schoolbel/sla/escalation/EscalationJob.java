package nl.schoolbel.sla.escalation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.platform.trace.TraceContext;
import nl.schoolbel.platform.work.Worker;
import nl.schoolbel.sla.clock.TicketClocks;
import nl.schoolbel.sla.clock.domain.Clock;
import nl.schoolbel.sla.clock.domain.FoldedClocks;
import nl.schoolbel.sla.escalation.domain.Mark;
import nl.schoolbel.sla.escalation.domain.MarkDecision;
import nl.schoolbel.sla.gateway.delivery.Deliveries;
import nl.schoolbel.sla.ticketcopy.TicketCopy;
import nl.schoolbel.sla.ticketcopy.TicketCopyStore;

/**
 * Fires marks when they are due, in batches: locks the tickets that no other worker has, folds their clocks anew, and
 * does what {@code Marks} decides. Marks, breaches, events and webhooks of a batch are one transaction; a clock that
 * moved meanwhile is planned anew and does not fire. It happens hours after the hand-over, so it is a trace of its own that refers
 * to those of the hand-overs.
 */
@ApplicationScoped
public class EscalationJob {

    /** Large enough that the commit is not the cost, small enough that a killed worker repeats little. */
    private static final int BATCH = 200;

    /** One that writes while the other waits for the database. */
    private static final int WORKERS = 2;

    private static final Duration POLL = Duration.ofMillis(250);
    private static final int TRANSACTION_SECONDS = 60;

    @Inject
    MarkStore marks;

    @Inject
    MarkPlanner planner;

    @Inject
    Escalations escalations;

    @Inject
    Deliveries deliveries;

    @Inject
    TicketCopyStore tickets;

    @Inject
    TicketClocks clocks;

    @Inject
    DomainClock clock;

    @Inject
    EscalationMeters meters;

    private final Worker worker = new Worker("escalation", WORKERS, POLL, this::fireDue);

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
        return QuarkusTransaction.requiringNew().timeout(TRANSACTION_SECONDS).call(this::fire) == BATCH;
    }

    /** Gives the number of marks that were due. */
    private int fire() {
        Instant now = clock.instant();
        List<UUID> due = marks.lockDue(now, BATCH);
        int rows = due.size();
        if (rows == 0) {
            return 0;
        }
        List<UUID> ofDue = due.stream().distinct().toList();
        TraceContext.linked(() -> deliveries.handOverTraces(ofDue), "fire marks", () -> fire(ofDue, now));
        return rows;
    }

    private void fire(List<UUID> due, Instant now) {
        List<TicketCopy> mine = tickets.lockFree(due);
        Batch batch = new Batch(
                now,
                marks.of(due),
                marks.unanswered(due, now),
                clocks.fold(mine),
                new MarkChanges(),
                new EscalationBatch(now));
        mine.forEach(ticket -> settle(ticket, batch));
        marks.write(batch.changes());
        escalations.write(batch.escalations());
        meters.committed(
                batch.changes().settled(),
                batch.escalations().breaches(),
                mine.stream()
                        .filter(ticket -> ticket.priority() != null)
                        .collect(Collectors.toMap(TicketCopy::id, TicketCopy::priority)));
    }

    private record Batch(
            Instant now,
            Map<UUID, TicketMarks> marks,
            Map<UUID, List<MarkStore.Unanswered>> unanswered,
            Map<UUID, FoldedClocks> clocks,
            MarkChanges changes,
            EscalationBatch escalations) {

        TicketMarks marksOf(TicketCopy ticket) {
            return marks.getOrDefault(ticket.id(), TicketMarks.NONE);
        }

        List<MarkStore.Unanswered> unansweredOf(TicketCopy ticket) {
            return unanswered.getOrDefault(ticket.id(), List.of());
        }

        /** An update that came in while the tickets were being locked holds the ticket until the next round. */
        boolean holds(TicketCopy ticket) {
            return unansweredOf(ticket).stream()
                    .filter(MarkStore.Unanswered::holds)
                    .anyMatch(update -> marksOf(ticket).planned().values().stream()
                            .anyMatch(at ->
                                    !at.isAfter(now) && !update.receivedAt().isAfter(at)));
        }
    }

    private void settle(TicketCopy ticket, Batch batch) {
        if (batch.holds(ticket)) {
            return;
        }
        TicketMarks before = batch.marksOf(ticket);
        FoldedClocks ofTicket = batch.clocks().get(ticket.id());
        List<MarkDecision> all = new ArrayList<>();
        boolean breached = false;
        for (Clock one : ofTicket.all()) {
            List<MarkDecision> decisions = planner.decide(ticket, one, before.handled(), batch.now());
            for (MarkDecision decision : decisions) {
                switch (decision.outcome()) {
                    case FIRE -> {
                        batch.changes()
                                .settle(ticket.id(), decision, "fired", reason(ticket, decision, batch), batch.now());
                        escalations.fired(batch.escalations(), ticket, one, decision, overtaken(decisions));
                        breached |= decision.breach();
                    }
                    case SKIP ->
                        batch.changes()
                                .settle(
                                        ticket.id(),
                                        decision,
                                        "skipped",
                                        decision.skipReason().json(),
                                        batch.now());
                    case WAIT -> {
                        // Planned anew below, where it moved.
                    }
                }
            }
            all.addAll(decisions);
        }
        Set<Mark> said = all.stream()
                .filter(MarkDecision::isLastWord)
                .map(MarkDecision::mark)
                .collect(Collectors.toSet());
        batch.changes().plan(ticket.id(), before, all, said);
        if (breached) {
            batch.escalations().breached().put(ticket, ofTicket);
        }
    }

    private static List<Mark> overtaken(List<MarkDecision> decisions) {
        return decisions.stream()
                .filter(MarkDecision::isOvertaken)
                .map(MarkDecision::mark)
                .toList();
    }

    private static String reason(TicketCopy ticket, MarkDecision decision, Batch batch) {
        boolean unanswered = batch.unansweredOf(ticket).stream()
                .anyMatch(update -> !update.receivedAt().isAfter(decision.plannedAt()));
        return unanswered ? "update-unanswered" : null;
    }
}
