package nl.schoolbel.sla.gateway.endpoints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.beheerpartners.BeheerpartnerRegister;
import nl.schoolbel.sla.gateway.signing.NewSecret;
import nl.schoolbel.sla.gateway.wire.address.Addresses;

/** Adds and changes endpoints of beheerpartners. */
@ApplicationScoped
public class EndpointRegister {

    @Inject
    EndpointStore store;

    @Inject
    EndpointSecretStore secrets;

    @Inject
    BeheerpartnerRegister beheerpartners;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    @Inject
    ProblemTexts texts;

    @Inject
    Addresses addresses;

    /** A new endpoint with the secret that is shown this once. */
    public record AddedEndpoint(UUID id, String url, String secret) {}

    /** Adds an endpoint with a new secret; the address must be absolute https, plain http only in local mode. */
    @Transactional
    AddedEndpoint add(UUID beheerpartner, String url) {
        beheerpartners.require(beheerpartner);
        requireAddress(url);
        Endpoint endpoint = new Endpoint(
                UUID.randomUUID(),
                beheerpartner,
                "Webhooks",
                url,
                Endpoint.GENERIC,
                List.of(),
                List.of(),
                Authentication.NONE.kind(),
                null,
                Map.of(),
                Endpoint.ACTIVE,
                null,
                false,
                clock.instant(),
                1);
        store.add(endpoint);
        String secret = NewSecret.make();
        secrets.add(UUID.randomUUID(), endpoint.id(), secret, clock.machineInstant());
        audit.changed("endpoint-added", "beheerpartner", beheerpartner);
        return new AddedEndpoint(endpoint.id(), url, secret);
    }

    List<Endpoint> of(UUID beheerpartner) {
        return store.of(beheerpartners.require(beheerpartner).id());
    }

    private void requireAddress(String url) {
        if (addresses.refusal(url).isPresent()) {
            throw ProblemException.ofFields(
                    List.of(new FieldFault("/url", "not-an-https-address", texts.fieldDetail("not-an-https-address"))));
        }
    }
}
