package nl.schoolbel.sla.gateway.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.SlaProblem;
import nl.schoolbel.sla.beheerpartners.BeheerpartnerStore;
import nl.schoolbel.sla.gateway.signing.StandardWebhooks;

/** Lets a callback in only when its signature proves that the beheerpartner sent it, at about this time. */
@ApplicationScoped
public class CallbackProof {

    @Inject
    BeheerpartnerStore beheerpartners;

    @Inject
    DomainClock clock;

    /** Refuses with {@code signature-refused}; an unknown beheerpartner has no secret and is refused alike. */
    void require(UUID beheerpartner, String webhookId, String timestamp, String signature, byte[] body) {
        boolean proven = StandardWebhooks.isProven(
                beheerpartners.callbackSecrets(beheerpartner),
                webhookId,
                timestamp,
                signature,
                body,
                clock.machineInstant());
        if (!proven) {
            throw new ProblemException(SlaProblem.SIGNATURE_REFUSED);
        }
    }
}
