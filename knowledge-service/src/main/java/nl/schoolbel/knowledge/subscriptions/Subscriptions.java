package nl.schoolbel.knowledge.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.knowledge.KnowledgeProblem;
import nl.schoolbel.knowledge.terms.ItemKind;
import nl.schoolbel.knowledge.things.Things;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.time.DomainClock;

/** People follow subject areas and tools, and stop doing so. */
@ApplicationScoped
public class Subscriptions {

    /** More make a mail that nobody reads. */
    static final int MOST = 50;

    private static final String KIND = "subscription";

    @Inject
    SubscriptionStore store;

    @Inject
    SubscriberStore subscribers;

    @Inject
    Things things;

    @Inject
    Caller caller;

    @Inject
    AuditTrail audit;

    @Inject
    ProblemTexts texts;

    @Inject
    DomainClock clock;

    /**
     * The caller follows something from now on; mails go to the address in the token. Refused: {@code invalid-input} unless
     * it is one subject area or one tool that everybody reads; {@code knowledge-subscription-without-address}; {@code
     * knowledge-subscription-there-already}; {@code knowledge-subscriptions-enough}.
     */
    @Transactional
    public SubscriptionView add(NewSubscription wanted) {
        faults(wanted).ifPresent(fault -> {
            throw ProblemException.ofFields(List.of(fault));
        });
        String email =
                caller.email().orElseThrow(() -> new ProblemException(KnowledgeProblem.SUBSCRIPTION_WITHOUT_ADDRESS));
        Instant now = clock.instant();
        UUID subscriber =
                subscribers.keep(caller.subject(), email, caller.locale().orElse(null), caller.has(Roles.COACH), now);
        UUID id = UUID.randomUUID();
        if (!store.add(id, subscriber, wanted, now)) {
            throw new ProblemException(KnowledgeProblem.SUBSCRIPTION_THERE_ALREADY);
        }
        if (store.count(subscriber) > MOST) {
            throw new ProblemException(KnowledgeProblem.SUBSCRIPTIONS_ENOUGH, MOST);
        }
        audit.changed("subscription-added", KIND, id);
        return new SubscriptionView(id, wanted.subjectArea(), wanted.toolId(), now);
    }

    /** The caller's own, last added first. */
    @Transactional
    public Page<SubscriptionView> mine(PageRequest page) {
        int limit = page.limit();
        return Page.of(
                store.of(caller.subject(), page.cursor(), limit + 1),
                limit,
                subscription -> new Cursor(subscription.subscribedAt(), subscription.id()),
                subscription -> subscription);
    }

    /** With the last one the mail address is gone. Refused: {@code not-found}. */
    @Transactional
    public void end(UUID id) {
        if (!store.delete(id, caller.subject())) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        subscribers.deleteWithoutSubscription(caller.subject());
        audit.changed("subscription-ended", KIND, id);
    }

    private Optional<FieldFault> faults(NewSubscription wanted) {
        boolean area = wanted.subjectArea() != null;
        boolean tool = wanted.toolId() != null;
        if (area == tool) {
            return Optional.of(fault(area ? "/toolId" : "/subjectArea", "exactly-one"));
        }
        return tool && things.find(ItemKind.TOOL, wanted.toolId()).isEmpty()
                ? Optional.of(fault("/toolId", "unknown-id"))
                : Optional.empty();
    }

    private FieldFault fault(String pointer, String code) {
        return new FieldFault(pointer, code, texts.fieldDetail(code));
    }
}
