package nl.schoolbel.sla.gateway.callback.secrets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.SlaProblem;
import nl.schoolbel.sla.beheerpartners.BeheerpartnerRegister;
import nl.schoolbel.sla.gateway.endpoints.EndpointSettings;
import nl.schoolbel.sla.gateway.endpoints.Endpoints;
import nl.schoolbel.sla.gateway.signing.AddressRange;
import nl.schoolbel.sla.gateway.signing.NewSecret;

/** Adds, lists and ends what callbacks may be proven with. Several are valid at once, so that a system can change over. */
@ApplicationScoped
public class CallbackSecrets {

    /** Of a beheerpartner with all its endpoints; far more than anybody rotates. */
    private static final int MOST_LISTED = 200;

    @Inject
    CallbackSecretStore store;

    @Inject
    BeheerpartnerRegister beheerpartners;

    @Inject
    Endpoints endpoints;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    @Inject
    ProblemTexts texts;

    /**
     * What was added.
     *
     * @param secret shown this once; {@code null} when the caller gave it
     */
    record Added(CallbackSecret known, String secret) {

        /** Without what must stay secret. */
        @Override
        public String toString() {
            return "Added[" + known.id() + "]";
        }
    }

    @Transactional
    Added add(UUID beheerpartner, NewCallbackSecret wanted) {
        beheerpartners.require(beheerpartner);
        refuse(faults(beheerpartner, wanted));
        Instant now = clock.machineInstant().truncatedTo(ChronoUnit.MICROS);
        if (wanted.graceHours() != null) {
            store.endEarlier(
                    beheerpartner,
                    wanted.endpointId(),
                    wanted.wantedScheme(),
                    now.plus(Duration.ofHours(wanted.graceHours())),
                    now);
        }
        if (store.countValid(beheerpartner, wanted.endpointId(), now) >= CallbackSecretStore.MOST) {
            throw new ProblemException(SlaProblem.CALLBACK_SECRETS_FULL, CallbackSecretStore.MOST);
        }
        CallbackSecret secret = new CallbackSecret(
                UUID.randomUUID(),
                wanted.endpointId(),
                wanted.wantedScheme(),
                wanted.username(),
                wanted.wantedAddresses(),
                now,
                null);
        String plain = wanted.secret() == null ? NewSecret.make() : wanted.secret();
        store.add(secret, beheerpartner, plain);
        audit.changed("callback-secret-added", "beheerpartner", beheerpartner + "/callback-secrets/" + secret.id());
        return new Added(secret, wanted.secret() == null ? plain : null);
    }

    List<CallbackSecret> list(UUID beheerpartner) {
        beheerpartners.require(beheerpartner);
        return store.list(beheerpartner, clock.machineInstant(), MOST_LISTED);
    }

    /** Ends it at once. */
    @Transactional
    void end(UUID beheerpartner, UUID id) {
        Instant now = clock.machineInstant();
        if (store.find(beheerpartner, id, now).isEmpty()) {
            throw new ProblemException(SlaProblem.CALLBACK_SECRET_UNKNOWN);
        }
        store.end(id, now);
        audit.changed("callback-secret-ended", "beheerpartner", beheerpartner + "/callback-secrets/" + id);
    }

    private List<FieldFault> faults(UUID beheerpartner, NewCallbackSecret wanted) {
        CallbackScheme scheme = wanted.wantedScheme();
        List<FieldFault> faults = new ArrayList<>();
        if (wanted.endpointId() != null
                && endpoints
                        .settings(wanted.endpointId())
                        .map(EndpointSettings::endpoint)
                        .filter(endpoint -> endpoint.beheerpartnerId().equals(beheerpartner))
                        .isEmpty()) {
            faults.add(fault("/endpointId", "unknown-id"));
        }
        if (wanted.secret() != null && scheme == CallbackScheme.STANDARD_WEBHOOKS) {
            faults.add(fault("/secret", "not-together", scheme.slug()));
        }
        if (scheme == CallbackScheme.BASIC && wanted.username() == null) {
            faults.add(fault("/username", "missing"));
        }
        if (scheme != CallbackScheme.BASIC && wanted.username() != null) {
            faults.add(fault("/username", "not-together", scheme.slug()));
        }
        if (scheme == CallbackScheme.BASIC && wanted.wantedAddresses().isEmpty()) {
            faults.add(fault("/addresses", "missing"));
        }
        for (int i = 0; i < wanted.wantedAddresses().size(); i++) {
            String range = wanted.wantedAddresses().get(i);
            if (range == null || AddressRange.of(range).isEmpty()) {
                faults.add(fault("/addresses/" + i, "pattern"));
            }
        }
        return faults;
    }

    private FieldFault fault(String pointer, String code, Object... arguments) {
        return new FieldFault(pointer, code, texts.fieldDetail(code, arguments));
    }

    private static void refuse(List<FieldFault> faults) {
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
    }
}
