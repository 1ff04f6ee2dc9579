package nl.schoolbel.sla.reapplying;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.platform.work.Worker;
import nl.schoolbel.sla.agreements.AgreementRegister;
import nl.schoolbel.sla.clock.OwnFacts;
import nl.schoolbel.sla.reapplying.ReapplicationStore.Claimed;
import nl.schoolbel.sla.ticketcopy.TicketCopyStore;

/** Works off re-applications in batches; what a batch did is one transaction, so a node that ends in between loses nothing. */
@ApplicationScoped
public class ReapplicationJob {

    /** Locks of a batch are held for a part of a second, which an update of the beheerpartner can wait. */
    private static final int BATCH = 200;

    @Inject
    ReapplicationStore store;

    @Inject
    Reapplications reapplications;

    @Inject
    AgreementRegister register;

    @Inject
    TicketCopyStore tickets;

    @Inject
    OwnFacts facts;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    private final Worker worker = new Worker("reapplying", 1, Duration.ofSeconds(5), this::work);

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
    }

    void wake() {
        worker.wake();
    }

    private boolean work() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<Claimed> claimed = store.claim();
            claimed.ifPresent(this::batch);
            return claimed.isPresent();
        });
    }

    private void batch(Claimed claimed) {
        UUID version = claimed.agreementId();
        List<UUID> ids = store.tickets(
                reapplications.earlier(register.require(version)), claimed.schoolId(), claimed.after(), BATCH);
        if (!ids.isEmpty()) {
            ids.forEach(tickets::lock);
            tickets.setAppliedAgreement(ids, version);
            ids.forEach(ticket -> facts.termsApplied(ticket, version));
            store.proceeded(claimed.id(), ids.get(ids.size() - 1), ids.size());
            audit.changed("agreement-reapplied", Reapplications.THING, version + "/" + claimed.id());
        }
        if (ids.size() < BATCH) {
            store.finished(claimed.id(), clock.instant());
        }
    }
}
