package nl.schoolbel.sla.following;

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
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.platform.work.Worker;
import nl.schoolbel.sla.clock.Refolds;
import nl.schoolbel.sla.clock.TicketClocks;
import nl.schoolbel.sla.clock.domain.FoldedClocks;
import nl.schoolbel.sla.ticketcopy.TicketCopy;
import nl.schoolbel.sla.ticketcopy.TicketCopyStore;
import org.jboss.logging.Logger;

/**
 * Works off what {@link Refolds} was asked, in batches of one transaction each. A ticket that somebody else has locked stays
 * for a later round, so that nobody waits for the other in turn.
 */
@ApplicationScoped
public class RefoldJob {

    /** Short enough that a ticket's next event hardly waits for it. */
    private static final int BATCH = 50;

    private static final Logger LOG = Logger.getLogger(RefoldJob.class);

    /** Long enough to log little, short enough that a mended calendar shows the same day. */
    private static final Duration POSTPONED = Duration.ofMinutes(10);

    private static final Duration POLL = Duration.ofMillis(500);
    private static final int TRANSACTION_SECONDS = 60;

    @Inject
    Refolds refolds;

    @Inject
    TicketCopyStore tickets;

    @Inject
    TicketClocks clocks;

    @Inject
    ClockConsequences consequences;

    @Inject
    DomainClock clock;

    private final Worker worker = new Worker("refold", 1, POLL, this::refold);

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
    }

    private boolean refold() {
        try {
            return QuarkusTransaction.requiringNew()
                            .timeout(TRANSACTION_SECONDS)
                            .call(() -> take(refolds.claim(clock.instant(), BATCH)))
                    == BATCH;
        } catch (RuntimeException fault) {
            oneByOne(fault);
            return true;
        }
    }

    /** One ticket that cannot be folded holds up nobody but itself. */
    private void oneByOne(RuntimeException fault) {
        LOG.warnf("a batch is taken ticket by ticket: %s", fault.toString());
        for (UUID asked : QuarkusTransaction.requiringNew().call(() -> refolds.claim(clock.instant(), BATCH))) {
            try {
                QuarkusTransaction.requiringNew().run(() -> take(List.of(asked)));
            } catch (RuntimeException itsOwn) {
                LOG.errorf(itsOwn, "clocks of ticket %s cannot be folded, tried again in %s", asked, POSTPONED);
                QuarkusTransaction.requiringNew()
                        .run(() -> refolds.postpone(asked, clock.instant().plus(POSTPONED)));
            }
        }
    }

    private int take(List<UUID> asked) {
        if (asked.isEmpty()) {
            return 0;
        }
        List<TicketCopy> mine = tickets.lockFree(asked);
        refolds.done(mine.stream().map(TicketCopy::id).toList());
        Map<UUID, FoldedClocks> folded = clocks.fold(mine);
        mine.forEach(ticket -> consequences.follow(ticket, folded.get(ticket.id())));
        return mine.size();
    }
}
