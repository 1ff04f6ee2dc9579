package nl.schoolbel.sla.gateway.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.SlaProblem;
import nl.schoolbel.sla.gateway.callback.secrets.CallbackCredential;
import nl.schoolbel.sla.gateway.callback.secrets.CallbackScheme;
import nl.schoolbel.sla.gateway.callback.secrets.CallbackSecretStore;
import nl.schoolbel.sla.gateway.callback.secrets.IncomingCallback;
import nl.schoolbel.sla.gateway.callback.secrets.Proof;
import nl.schoolbel.sla.gateway.signing.NewSecret;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets a callback in only when it proves who sent it. */
@ApplicationScoped
public class CallbackProof {

    /** Checked for senders that have none, so that they take as long. */
    private static final List<CallbackCredential> NOBODY = List.of(new CallbackCredential(
            new UUID(0, 0), CallbackScheme.STANDARD_WEBHOOKS, NewSecret.make(), null, List.of()));

    @Inject
    CallbackSecretStore secrets;

    @Inject
    InboundAlarms alarms;

    @Inject
    DomainClock clock;

    @ConfigProperty(name = "schoolbel.gateway.plain-http-allowed", defaultValue = "false")
    boolean plainAllowed;

    /**
     * Refuses with {@code signature-refused} whatever is wrong: an unknown beheerpartner or endpoint has no secret and is
     * refused alike.
     *
     * @param endpoint {@code null} for a beheerpartner's generic callbacks
     * @param signatureHeaders where its system puts a signature, beside the usual places
     * @return what it is proven with
     */
    CallbackCredential require(
            UUID beheerpartner, UUID endpoint, IncomingCallback callback, List<String> signatureHeaders) {
        Instant now = clock.machineInstant();
        List<CallbackCredential> known = secrets.valid(beheerpartner, endpoint, now);
        Proof proof = new Proof(signatureHeaders, plainAllowed);
        Optional<CallbackCredential> proven = Optional.empty();
        for (CallbackCredential credential : known.isEmpty() ? NOBODY : known) {
            if (proof.holds(credential, callback, now) && proven.isEmpty()) {
                proven = Optional.of(credential);
            }
        }
        if (known.isEmpty() || proven.isEmpty()) {
            alarms.refused(beheerpartner, !known.isEmpty());
            throw new ProblemException(SlaProblem.SIGNATURE_REFUSED);
        }
        return proven.get();
    }
}
