package nl.schoolbel.sla.gateway.endpoints;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.SlaProblem;
import nl.schoolbel.sla.gateway.signing.NewSecret;

/** Changes the secrets of an endpoint: for a while the old ones sign beside the new one, so that the receiver can follow. */
@ApplicationScoped
public class EndpointSecrets {

    /** Each makes the signature header 50 characters longer. */
    private static final int MOST = 5;

    @Inject
    EndpointRegister register;

    @Inject
    EndpointSecretStore store;

    @Inject
    Endpoints endpoints;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    /** A secret that is shown this once. */
    public record NewEndpointSecret(UUID id, Instant createdAt, String secret) {

        /** Without the secret. */
        @Override
        public String toString() {
            return "NewEndpointSecret[" + id + "]";
        }
    }

    /** Adds a secret; the ones before end after the grace, or earlier where that was said before. */
    @Transactional
    NewEndpointSecret rotate(UUID beheerpartner, UUID endpoint, Duration grace) {
        register.lock(beheerpartner, endpoint);
        Instant now = clock.machineInstant();
        store.dropExpired(now);
        store.expire(endpoint, now.plus(grace));
        if (store.valid(endpoint, now).size() >= MOST) {
            throw new ProblemException(SlaProblem.ENDPOINT_SECRETS_TOO_MANY, MOST);
        }
        UUID id = UUID.randomUUID();
        String secret = NewSecret.make();
        store.add(id, endpoint, secret, now);
        endpoints.changed(endpoint);
        audit.changed("endpoint-secret-added", "beheerpartner", beheerpartner + "/" + endpoint);
        return new NewEndpointSecret(id, now, secret);
    }

    /** Those that sign now, newest first. */
    List<EndpointSecret> of(UUID beheerpartner, UUID endpoint) {
        register.require(beheerpartner, endpoint);
        return store.valid(endpoint, clock.machineInstant());
    }

    /** Ends one at once, but not the newest: without a secret nothing could be signed. */
    @Transactional
    void remove(UUID beheerpartner, UUID endpoint, UUID secret) {
        register.lock(beheerpartner, endpoint);
        List<EndpointSecret> valid = store.valid(endpoint, clock.machineInstant());
        if (valid.stream().noneMatch(one -> one.id().equals(secret))) {
            throw new ProblemException(SlaProblem.ENDPOINT_SECRET_UNKNOWN);
        }
        if (valid.get(0).id().equals(secret)) {
            throw new ProblemException(SlaProblem.ENDPOINT_SECRET_IN_USE);
        }
        store.remove(secret);
        endpoints.changed(endpoint);
        audit.changed("endpoint-secret-removed", "beheerpartner", beheerpartner + "/" + endpoint);
    }

    @Scheduled(every = "1h", delayed = "18m")
    @Transactional
    void forgetExpired() {
        store.dropExpired(clock.machineInstant());
    }
}
