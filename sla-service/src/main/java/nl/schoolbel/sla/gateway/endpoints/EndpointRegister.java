package nl.schoolbel.sla.gateway.endpoints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.SlaProblem;
import nl.schoolbel.sla.beheerpartners.BeheerpartnerRegister;
import nl.schoolbel.sla.gateway.endpoints.domain.HeaderRules;
import nl.schoolbel.sla.gateway.signing.NewSecret;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Adds, reads and changes endpoints of beheerpartners. */
@ApplicationScoped
public class EndpointRegister {

    @Inject
    EndpointStore store;

    @Inject
    EndpointSecretStore secrets;

    @Inject
    EndpointFaults faults;

    @Inject
    Endpoints endpoints;

    @Inject
    BeheerpartnerRegister beheerpartners;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    /** How many of one beheerpartner; each event is brought to each of them. */
    @ConfigProperty(name = "schoolbel.gateway.endpoints-per-beheerpartner", defaultValue = "20")
    int most;

    /** A new endpoint with the secret that is shown this once. */
    public record AddedEndpoint(
            UUID id,
            UUID beheerpartnerId,
            String name,
            String url,
            String connector,
            List<String> events,
            String state,
            String secret) {

        /** Without the secret. */
        @Override
        public String toString() {
            return "AddedEndpoint[" + id + "]";
        }
    }

    @Transactional
    AddedEndpoint add(UUID beheerpartner, EndpointContent wanted) {
        beheerpartners.require(beheerpartner);
        faults.requireNone(wanted, Optional.empty());
        if (store.count(beheerpartner) >= most) {
            throw new ProblemException(SlaProblem.ENDPOINTS_TOO_MANY, most);
        }
        Map<String, String> headers =
                HeaderRules.merged(wanted.headers() == null ? Map.of() : wanted.headers(), Map.of());
        Authentication login = login(wanted.authentication(), Authentication.NONE);
        Endpoint endpoint = new Endpoint(
                UUID.randomUUID(),
                beheerpartner,
                name(wanted),
                wanted.url(),
                EndpointFaults.connector(wanted),
                wanted.events() == null ? List.of() : wanted.events(),
                List.copyOf(headers.keySet()),
                login.kind(),
                wanted.ratePerMinute(),
                wanted.settings() == null ? Map.of() : wanted.settings(),
                Endpoint.ACTIVE,
                null,
                false,
                clock.instant(),
                1);
        store.add(endpoint, headers, login);
        String secret = NewSecret.make();
        secrets.add(UUID.randomUUID(), endpoint.id(), secret, clock.machineInstant());
        audit.changed("endpoint-added", "beheerpartner", beheerpartner + "/" + endpoint.id());
        return new AddedEndpoint(
                endpoint.id(),
                beheerpartner,
                endpoint.name(),
                endpoint.url(),
                endpoint.connector(),
                endpoint.events(),
                endpoint.state(),
                secret);
    }

    /** Replaces what can be said of it; what is secret and left out stays. One that has ended stays as it was. */
    @Transactional
    Endpoint change(UUID beheerpartner, UUID id, String ifMatch, EndpointContent wanted) {
        faults.requireNone(wanted, Optional.of(require(beheerpartner, id)));
        Endpoint before = lock(beheerpartner, id);
        Precondition.require(ifMatch, before.version());
        Map<String, String> known = store.headers(id);
        Map<String, String> headers = wanted.headers() == null ? known : HeaderRules.merged(wanted.headers(), known);
        Authentication login = wanted.authentication() == null
                ? store.authentication(id)
                : login(wanted.authentication(), store.authentication(id));
        Endpoint after = new Endpoint(
                id,
                beheerpartner,
                name(wanted),
                wanted.url(),
                EndpointFaults.connector(wanted),
                wanted.events() == null ? List.of() : wanted.events(),
                List.copyOf(headers.keySet()),
                login.kind(),
                wanted.ratePerMinute(),
                wanted.settings() == null ? Map.of() : wanted.settings(),
                before.state(),
                before.stateReason(),
                before.failing(),
                before.createdAt(),
                before.version() + 1);
        store.change(after, headers, login);
        endpoints.changed(id);
        audit.changed("endpoint-changed", "beheerpartner", beheerpartner + "/" + id);
        return after;
    }

    List<Endpoint> of(UUID beheerpartner) {
        return store.of(beheerpartners.require(beheerpartner).id());
    }

    /** Refuses with {@code endpoint-unknown}, also one of another beheerpartner. */
    public Endpoint require(UUID beheerpartner, UUID id) {
        return own(beheerpartner, store.find(id));
    }

    /** The same, locked until the transaction ends; refuses one that has ended with {@code endpoint-ended}. */
    Endpoint lock(UUID beheerpartner, UUID id) {
        Endpoint endpoint = own(beheerpartner, store.lock(id));
        if (Endpoint.ENDED.equals(endpoint.state())) {
            throw new ProblemException(SlaProblem.ENDPOINT_ENDED);
        }
        return endpoint;
    }

    private static Endpoint own(UUID beheerpartner, Optional<Endpoint> found) {
        return found.filter(endpoint -> endpoint.beheerpartnerId().equals(beheerpartner))
                .orElseThrow(() -> new ProblemException(SlaProblem.ENDPOINT_UNKNOWN));
    }

    private static String name(EndpointContent wanted) {
        return wanted.name() == null
                ? URI.create(wanted.url()).getHost()
                : wanted.name().strip();
    }

    private static Authentication login(EndpointContent.Login wanted, Authentication before) {
        if (wanted == null) {
            return before;
        }
        boolean isSameKind = before.kind().equals(wanted.kind());
        return new Authentication(
                wanted.kind(),
                wanted.username(),
                wanted.password() == null && isSameKind ? before.password() : wanted.password(),
                wanted.token() == null && isSameKind ? before.token() : wanted.token(),
                wanted.tokenUrl(),
                wanted.clientId(),
                wanted.clientSecret() == null && isSameKind ? before.clientSecret() : wanted.clientSecret(),
                wanted.scope());
    }
}
