package nl.schoolbel.sla.gateway.delivery.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import nl.schoolbel.platform.sql.AfterCommit;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.gateway.delivery.domain.Health;
import nl.schoolbel.sla.gateway.delivery.queue.HealthStore;
import nl.schoolbel.sla.gateway.delivery.queue.OutcomeStore;
import nl.schoolbel.sla.gateway.endpoints.EndpointResumed;

/** An endpoint that goes on starts as a healthy one: its next failure is its first, and what waits is due. */
@ApplicationScoped
class ResumedEndpoints {

    @Inject
    HealthStore health;

    @Inject
    OutcomeStore deliveries;

    @Inject
    DeliverySender sender;

    @Inject
    DomainClock clock;

    @Inject
    AfterCommit afterCommit;

    void goOn(@Observes EndpointResumed resumed) {
        health.lock(List.of(resumed.endpointId()));
        health.save(resumed.endpointId(), Health.WELL);
        deliveries.makeDue(List.of(resumed.endpointId()), clock.machineInstant());
        afterCommit.run(sender::wake);
    }
}
