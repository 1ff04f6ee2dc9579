package nl.schoolbel.sla.gateway.delivery.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.sql.AfterCommit;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.SlaProblem;
import nl.schoolbel.sla.gateway.delivery.sending.DeliverySender;
import nl.schoolbel.sla.gateway.endpoints.Endpoint;
import nl.schoolbel.sla.gateway.endpoints.EndpointSettings;
import nl.schoolbel.sla.gateway.endpoints.Endpoints;

/** Sends one delivery again, under the same {@code webhook-id}, from the first step of the ladder on. */
@ApplicationScoped
public class Resends {

    @Inject
    DeliveryLogStore store;

    @Inject
    DeliveryLog log;

    @Inject
    Endpoints endpoints;

    @Inject
    DeliverySender sender;

    @Inject
    AuditTrail audit;

    @Inject
    AfterCommit afterCommit;

    @Inject
    DomainClock clock;

    /** One that waits is due at once; calling twice does the same as once. */
    @Transactional
    Delivery resend(UUID id) {
        Delivery delivery = log.require(id);
        if (!delivery.resendable()) {
            throw new ProblemException(SlaProblem.PAYLOAD_DROPPED);
        }
        boolean ended = endpoints
                .settings(delivery.endpointId())
                .map(EndpointSettings::state)
                .filter(Endpoint.ENDED::equals)
                .isPresent();
        if (ended) {
            throw new ProblemException(SlaProblem.ENDPOINT_ENDED);
        }
        store.resend(id, clock.machineInstant());
        audit.changed("delivery-resent", "delivery", id);
        afterCommit.run(sender::wake);
        return log.require(id);
    }
}
