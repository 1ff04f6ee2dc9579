package nl.schoolbel.sla.beheerpartners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.SlaProblem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Registers beheerpartners, where their webhooks go, and the secrets that both sides sign with. */
@ApplicationScoped
public class BeheerpartnerRegister {

    /** Standard Webhooks asks for 24 to 64 random bytes. */
    private static final int SECRET_BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    BeheerpartnerStore store;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    @Inject
    ProblemTexts texts;

    @ConfigProperty(name = "schoolbel.gateway.plain-http-allowed", defaultValue = "false")
    boolean plainHttpAllowed;

    /** A secret that is shown this once. */
    public record NewSecret(UUID id, String url, String secret) {}

    @Transactional
    public Beheerpartner register(UUID wantedId, String name, String kvk) {
        UUID id = wantedId == null ? UUID.randomUUID() : wantedId;
        if (store.find(id).isPresent()) {
            throw ProblemException.ofFields(List.of(new FieldFault("/id", "taken", texts.fieldDetail("taken"))));
        }
        Beheerpartner beheerpartner = new Beheerpartner(id, name, kvk, clock.instant());
        store.add(beheerpartner);
        audit.changed("beheerpartner-registered", "beheerpartner", id);
        return beheerpartner;
    }

    /** Adds an endpoint with a new secret; the address must be absolute https, plain http only in local mode. */
    @Transactional
    public NewSecret addEndpoint(UUID beheerpartner, String url) {
        require(beheerpartner);
        requireAddress(url);
        Endpoint endpoint = new Endpoint(UUID.randomUUID(), beheerpartner, url, "active", false, clock.instant());
        String secret = newSecret();
        store.addEndpoint(endpoint, secret);
        audit.changed("endpoint-added", "beheerpartner", beheerpartner);
        return new NewSecret(endpoint.id(), url, secret);
    }

    /** Adds a secret for callbacks; earlier ones stay valid, so that the other side can change over. */
    @Transactional
    public NewSecret addCallbackSecret(UUID beheerpartner) {
        require(beheerpartner);
        UUID id = UUID.randomUUID();
        String secret = newSecret();
        store.addCallbackSecret(id, beheerpartner, secret, clock.instant());
        audit.changed("callback-secret-added", "beheerpartner", beheerpartner);
        return new NewSecret(id, null, secret);
    }

    Page<Beheerpartner> list(PageRequest page) {
        int limit = page.limit();
        return Page.of(
                store.newest(page.cursor(), limit + 1),
                limit,
                one -> new Cursor(one.createdAt(), one.id()),
                Function.identity());
    }

    List<Endpoint> endpoints(UUID beheerpartner) {
        return store.endpoints(require(beheerpartner).id());
    }

    public Beheerpartner require(UUID id) {
        return store.find(id).orElseThrow(() -> new ProblemException(SlaProblem.BEHEERPARTNER_UNKNOWN));
    }

    private void requireAddress(String url) {
        try {
            URI address = URI.create(url);
            boolean secure =
                    "https".equals(address.getScheme()) || plainHttpAllowed && "http".equals(address.getScheme());
            if (secure && address.getHost() != null && address.getUserInfo() == null) {
                return;
            }
        } catch (IllegalArgumentException notAnAddress) {
            // Refused below, as any other address that webhooks cannot go to.
        }
        throw ProblemException.ofFields(
                List.of(new FieldFault("/url", "not-an-https-address", texts.fieldDetail("not-an-https-address"))));
    }

    private static String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return "whsec_" + Base64.getEncoder().encodeToString(bytes);
    }
}
