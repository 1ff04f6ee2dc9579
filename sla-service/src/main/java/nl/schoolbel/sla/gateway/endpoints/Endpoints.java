package nl.schoolbel.sla.gateway.endpoints;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.sql.AfterCommit;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.gateway.endpoints.EndpointSecretStore.KnownSecret;

/**
 * What the rest of the gateway asks about endpoints. Settings are remembered for a moment, since a sender asks for them at
 * each attempt: a change is seen at once on the node that made it, within 5 seconds on the others.
 */
@ApplicationScoped
public class Endpoints {

    private static final Duration REMEMBERED = Duration.ofSeconds(4);
    private static final int MOST = 10_000;

    @Inject
    EndpointStore store;

    @Inject
    EndpointSecretStore secrets;

    @Inject
    AfterCommit afterCommit;

    @Inject
    DomainClock clock;

    private final Cache<UUID, Optional<Known>> remembered =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();

    private record Known(
            Endpoint endpoint, List<KnownSecret> secrets, Map<String, String> headers, Authentication authentication) {

        EndpointSettings at(Instant now) {
            return new EndpointSettings(
                    endpoint,
                    secrets.stream()
                            .filter(one -> one.isValid(now))
                            .map(KnownSecret::secret)
                            .toList(),
                    headers,
                    authentication);
        }
    }

    /** All that is needed for calling it, whatever its state; empty when there is none with this id. */
    public Optional<EndpointSettings> settings(UUID endpoint) {
        Instant now = clock.machineInstant();
        return remembered.get(endpoint, this::read).map(known -> known.at(now));
    }

    private Optional<Known> read(UUID id) {
        return store.find(id)
                .map(found -> new Known(found, secrets.ofEndpoint(id), store.headers(id), store.authentication(id)));
    }

    /** Those that have not ended, in the order in which they were added, also paused ones: what they miss they get later. */
    public List<EndpointChoice> tellable(UUID beheerpartner) {
        return store.tellable(beheerpartner);
    }

    /**
     * Stops sending to an endpoint because of how it answers, until somebody resumes it.
     *
     * @return false when it was not active
     */
    @Transactional
    public boolean disable(UUID endpoint, String reason) {
        return move(endpoint, List.of(Endpoint.ACTIVE), Endpoint.DISABLED, reason);
    }

    /**
     * Ends an endpoint for good, as its receiver asked.
     *
     * @return false when it had ended
     */
    @Transactional
    public boolean end(UUID endpoint, String reason) {
        return move(endpoint, List.of(Endpoint.ACTIVE, Endpoint.PAUSED, Endpoint.DISABLED), Endpoint.ENDED, reason);
    }

    private boolean move(UUID endpoint, List<String> from, String to, String reason) {
        boolean moved = store.move(endpoint, from, to, reason);
        if (moved) {
            changed(endpoint);
        }
        return moved;
    }

    /** Forgets what this node remembers, after the running transaction. */
    void changed(UUID endpoint) {
        afterCommit.run(() -> remembered.invalidate(endpoint));
    }
}
