package nl.schoolbel.sla.gateway.trial;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.sla.SlaProblem;
import nl.schoolbel.sla.gateway.delivery.Deliveries;
import nl.schoolbel.sla.gateway.endpoints.Endpoint;
import nl.schoolbel.sla.gateway.endpoints.EndpointRegister;
import nl.schoolbel.sla.gateway.messages.WebhookType;

/** Sends an endpoint a webhook about nothing, whatever its filter says. */
@ApplicationScoped
public class TestEvents {

    @Inject
    EndpointRegister endpoints;

    @Inject
    Deliveries deliveries;

    @Inject
    AuditTrail audit;

    /** @param deliveryId where to read how it went */
    public record TestEvent(UUID deliveryId) {}

    /** Refuses with {@code endpoint-not-active} where nothing goes out: it would wait with all the rest. */
    @Transactional
    TestEvent send(UUID beheerpartner, UUID id) {
        Endpoint endpoint = endpoints.require(beheerpartner, id);
        if (!endpoint.isActive()) {
            throw new ProblemException(SlaProblem.ENDPOINT_NOT_ACTIVE);
        }
        ObjectNode data = EventJson.mapper().createObjectNode().put("endpointId", id.toString());
        UUID delivery = deliveries.addFor(id, beheerpartner, WebhookType.ENDPOINT_TESTED, data);
        audit.changed("endpoint-tested", "beheerpartner", beheerpartner + "/" + id);
        return new TestEvent(delivery);
    }
}
