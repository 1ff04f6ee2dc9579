package nl.schoolbel.knowledge.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;

/** Ends all subscriptions of who has the link from a mail. */
@ApplicationScoped
public class SubscriptionEnds {

    @Inject
    EndLinks links;

    @Inject
    SubscriberStore subscribers;

    @Inject
    AuditTrail audit;

    /** Safe to repeat: who has none any more is told the same. Refused: {@code not-found} for what is no link of ours. */
    @Transactional
    public void end(String token) {
        UUID subscriber = require(token);
        if (subscribers.find(subscriber).isPresent()) {
            subscribers.delete(subscriber);
            audit.changed("subscriptions-ended-by-link", "subscriber", subscriber);
        }
    }

    /** Refused: {@code not-found} for what is no link of ours. */
    public UUID require(String token) {
        return links.read(token).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
