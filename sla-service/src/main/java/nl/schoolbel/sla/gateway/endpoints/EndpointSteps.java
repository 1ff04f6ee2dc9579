package nl.schoolbel.sla.gateway.endpoints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.sla.SlaProblem;

/** Lets an endpoint pause, go on, or end. What it should hear meanwhile waits, until it goes on. */
@ApplicationScoped
public class EndpointSteps {

    private static final String PAUSE = "pause";
    private static final String RESUME = "resume";
    private static final String END = "end";

    private static final Map<String, List<String>> ALLOWED = Map.of(
            Endpoint.ACTIVE, List.of(PAUSE, END),
            Endpoint.PAUSED, List.of(RESUME, END),
            Endpoint.DISABLED, List.of(RESUME, END));

    @Inject
    EndpointRegister register;

    @Inject
    EndpointStore store;

    @Inject
    Endpoints endpoints;

    @Inject
    Event<EndpointResumed> resumed;

    @Inject
    AuditTrail audit;

    @Transactional
    Endpoint pause(UUID beheerpartner, UUID id, String reason) {
        return step(beheerpartner, id, PAUSE, Endpoint.PAUSED, reason, "endpoint-paused");
    }

    /** Also one that we disabled because of how it answered. */
    @Transactional
    Endpoint resume(UUID beheerpartner, UUID id) {
        Endpoint active = step(beheerpartner, id, RESUME, Endpoint.ACTIVE, null, "endpoint-resumed");
        resumed.fire(new EndpointResumed(id));
        return active;
    }

    @Transactional
    Endpoint end(UUID beheerpartner, UUID id, String reason) {
        return step(beheerpartner, id, END, Endpoint.ENDED, reason, "endpoint-ended");
    }

    private Endpoint step(UUID beheerpartner, UUID id, String step, String to, String reason, String action) {
        Endpoint before = register.lock(beheerpartner, id);
        List<String> allowed = ALLOWED.get(before.state());
        if (!allowed.contains(step)) {
            throw new ProblemException(SlaProblem.ENDPOINT_STEP_NOT_ALLOWED).with("allowedActions", allowed);
        }
        store.move(id, List.of(before.state()), to, reason);
        endpoints.changed(id);
        audit.changed(action, "beheerpartner", beheerpartner + "/" + id);
        return register.require(beheerpartner, id);
    }
}
