package nl.schoolbel.sla.gateway.delivery.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.sla.gateway.delivery.domain.Health;
import nl.schoolbel.sla.gateway.delivery.domain.HealthRules;
import nl.schoolbel.sla.gateway.delivery.domain.RetryLadder;
import nl.schoolbel.sla.gateway.delivery.queue.HealthStore;
import nl.schoolbel.sla.gateway.delivery.queue.OutcomeStore;
import nl.schoolbel.sla.gateway.endpoints.Endpoints;
import org.jboss.logging.Logger;

/** What outcomes say of their endpoints: failing, left in peace, well again, given up. */
@ApplicationScoped
class EndpointHealth {

    private static final Logger LOG = Logger.getLogger(EndpointHealth.class);

    @Inject
    HealthStore store;

    @Inject
    OutcomeStore deliveries;

    @Inject
    Endpoints endpoints;

    @Inject
    Event<EndpointStopped> stopped;

    @Inject
    GatewayConfig config;

    /** The endpoints of some outcomes; those of which something changes are locked until the transaction ends. */
    Batch of(List<Outcome> outcomes) {
        Set<UUID> all = new HashSet<>();
        Set<UUID> changing = new HashSet<>();
        for (Outcome outcome : outcomes) {
            all.add(outcome.delivery().endpointId());
            if (!outcome.delivered()) {
                changing.add(outcome.delivery().endpointId());
            }
        }
        if (changing.size() < all.size()) {
            changing.addAll(store.unwell(all).keySet());
        }
        return new Batch(changing.isEmpty() ? Map.of() : store.lock(changing), config.healthRules());
    }

    /** Follows the endpoints from outcome to outcome. */
    final class Batch {

        private final Map<UUID, Health> before;
        private final Map<UUID, Health> now;
        private final HealthRules rules;
        private final Set<UUID> gone = new HashSet<>();

        private Batch(Map<UUID, Health> before, HealthRules rules) {
            this.before = before;
            this.now = new HashMap<>(before);
            this.rules = rules;
        }

        /** How the endpoint of an outcome is after it. */
        Health after(Outcome outcome, Instant at) {
            UUID endpoint = outcome.delivery().endpointId();
            Health health = now.getOrDefault(endpoint, Health.WELL);
            if (outcome.delivered()) {
                health = Health.WELL;
            } else if (!outcome.ours()) {
                Duration retryAfter =
                        outcome.sent() == null ? null : outcome.sent().retryAfter();
                health = health.failed(
                        outcome.delivery().id(),
                        RetryLadder.isRefusal(outcome.status()),
                        outcome.delivery().probe(),
                        retryAfter,
                        at,
                        rules);
                if (RetryLadder.endsEndpoint(outcome.status())) {
                    gone.add(endpoint);
                }
            }
            now.put(endpoint, health);
            return health;
        }

        void save(Instant at) {
            List<UUID> recovered = new ArrayList<>();
            before.forEach((endpoint, was) -> {
                Health health = now.get(endpoint);
                if (!health.equals(was)) {
                    store.save(endpoint, health);
                }
                if (was.isOpen() && !health.isFailing()) {
                    LOG.infof("endpoint %s works again", endpoint);
                    recovered.add(endpoint);
                } else if (!was.isOpen() && health.isOpen()) {
                    LOG.warnf("endpoint %s fails; it is tried again at %s", endpoint, health.openUntil());
                }
                if (gone.contains(endpoint)) {
                    stop(endpoint, EndpointStopped.Why.GONE, health, at);
                } else if (health.isGivenUp(at, rules)) {
                    stop(endpoint, EndpointStopped.Why.FAILING, health, at);
                }
            });
            if (!recovered.isEmpty()) {
                deliveries.makeDue(recovered, at);
            }
        }
    }

    private void stop(UUID endpoint, EndpointStopped.Why why, Health health, Instant at) {
        boolean changed = why == EndpointStopped.Why.GONE
                ? endpoints.end(endpoint, why.reason())
                : endpoints.disable(endpoint, why.reason());
        if (changed) {
            // Whoever resumes it begins anew: nothing is held against it, and all that waits is due.
            store.save(endpoint, Health.WELL);
            deliveries.makeDue(List.of(endpoint), at);
            LOG.errorf("endpoint %s is stopped: %s", endpoint, why.reason());
            stopped.fire(new EndpointStopped(endpoint, why, health.failingFrom(), at));
        }
    }
}
