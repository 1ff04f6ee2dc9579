package nl.schoolbel.sla.rebuild;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.clock.Difference;
import nl.schoolbel.sla.clock.Refolds;
import nl.schoolbel.sla.clock.StoredClocks;
import nl.schoolbel.sla.clock.TicketClocks;
import nl.schoolbel.sla.clock.domain.FoldedClocks;
import nl.schoolbel.sla.escalation.PlannedMarks;
import nl.schoolbel.sla.longwork.LongWork;
import nl.schoolbel.sla.longwork.LongWork.Client;
import nl.schoolbel.sla.longwork.Pace;
import nl.schoolbel.sla.longwork.Progress;
import nl.schoolbel.sla.rebuild.ComparisonLine.ClockDifference;
import nl.schoolbel.sla.rebuild.ComparisonLine.ComparisonResult;
import nl.schoolbel.sla.ticketcopy.TicketCopy;
import nl.schoolbel.sla.ticketcopy.TicketCopyStore;

/**
 * Folds all tickets anew and compares. It looks without locks first; what seems to differ is looked at once more with the
 * ticket locked, so that an event that came in between is no difference.
 */
@ApplicationScoped
public class ClockComparisons {

    private static final int BATCH = 500;
    private static final int MOST_TOLD = 100;
    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    TicketCopyStore tickets;

    @Inject
    TicketClocks clocks;

    @Inject
    StoredClocks storedClocks;

    @Inject
    PlannedMarks plannedMarks;

    @Inject
    Refolds refolds;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    private final LongWork work = new LongWork(1);

    /** Of one thread. */
    private static final class Sum {
        private long tickets;
        private long clocks;
        private long differing;
        private long busy;
        private long repaired;
        private final List<ClockDifference> told = new ArrayList<>();
    }

    /** @param since null for all tickets */
    Multi<ComparisonLine> start(boolean repair, Instant since) {
        if (repair) {
            QuarkusTransaction.requiringNew()
                    .run(() -> audit.changed("clock-repair-started", "clock-comparison", UUID.randomUUID()));
        }
        return work.lines(client -> run(repair, since, client));
    }

    private void run(boolean repair, Instant since, Client<ComparisonLine> client) {
        long total = tickets.count(since);
        client.tell(ComparisonLine.of(new Progress(0, total)));
        Pace pace = new Pace(clock.machineInstant());
        Sum sum = new Sum();
        UUID last = FIRST;
        List<TicketCopy> page;
        do {
            page = tickets.behind(last, since, BATCH);
            lookAt(page, repair, sum);
            sum.tickets += page.size();
            last = page.isEmpty() ? last : page.get(page.size() - 1).id();
            if (pace.isDue(sum.tickets, clock.machineInstant())) {
                client.tell(ComparisonLine.of(new Progress(sum.tickets, Math.max(sum.tickets, total))));
            }
        } while (page.size() == BATCH && !client.isGone());
        if (!client.isGone()) {
            client.tell(ComparisonLine.of(new ComparisonResult(
                    sum.tickets, sum.clocks, sum.differing, sum.busy, sum.repaired, List.copyOf(sum.told))));
        }
    }

    private void lookAt(List<TicketCopy> page, boolean repair, Sum sum) {
        Map<UUID, FoldedClocks> folded = clocks.fold(page);
        sum.clocks +=
                folded.values().stream().mapToLong(one -> one.all().size()).sum();
        Set<UUID> suspected = ticketsOf(differences(page, folded));
        if (!suspected.isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> lookAgain(suspected, repair, sum));
        }
    }

    private void lookAgain(Set<UUID> suspected, boolean repair, Sum sum) {
        List<TicketCopy> mine = tickets.lockFree(suspected);
        sum.busy += suspected.size() - mine.size();
        List<Difference> differences = differences(mine, clocks.fold(mine));
        Set<UUID> differing = ticketsOf(differences);
        sum.differing += differing.size();
        differences.stream()
                .limit(MOST_TOLD - sum.told.size())
                .map(ClockDifference::of)
                .forEach(sum.told::add);
        if (repair && !differing.isEmpty()) {
            refolds.ofTickets(differing);
            sum.repaired += differing.size();
        }
    }

    private List<Difference> differences(Collection<TicketCopy> looked, Map<UUID, FoldedClocks> folded) {
        Instant now = clock.instant();
        List<Difference> differences = new ArrayList<>(storedClocks.differences(looked, folded, now));
        differences.addAll(plannedMarks.differences(looked, folded, now));
        return differences;
    }

    private static Set<UUID> ticketsOf(List<Difference> differences) {
        return differences.stream().map(Difference::ticketId).collect(Collectors.toSet());
    }
}
