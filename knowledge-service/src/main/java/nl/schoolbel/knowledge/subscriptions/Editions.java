package nl.schoolbel.knowledge.subscriptions;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import nl.schoolbel.knowledge.subscriptions.domain.WeekMoment;
import nl.schoolbel.platform.sql.AfterCommit;
import nl.schoolbel.platform.time.DomainClock;

/** Makes the edition of each week when its moment has come, also when the service was away at that moment. */
@ApplicationScoped
class Editions {

    /** What was published just before the moment is committed by then. */
    private static final Duration GRACE = Duration.ofMinutes(5);

    /** Editions are kept so long, to tell that and when they went. */
    private static final Duration KEPT = Duration.ofDays(60);

    @Inject
    EditionStore store;

    @Inject
    SubscriberStore subscribers;

    @Inject
    SubscriptionConfig config;

    @Inject
    EditionSender sender;

    @Inject
    AfterCommit afterCommit;

    @Inject
    DomainClock clock;

    @Scheduled(every = "1m", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void planLast() {
        plan(config.moment().last(clock.instant().minus(GRACE)));
    }

    /** Safe to call twice, and on several nodes at once. */
    @Transactional
    void plan(WeekMoment.Edition edition) {
        if (store.plan(edition, edition.until()) > 0) {
            afterCommit.run(sender::wake);
        }
    }

    @Scheduled(every = "1h", delayed = "15m")
    @Transactional
    void forgetOld() {
        Instant now = clock.instant();
        store.deleteBefore(now.minus(KEPT));
        subscribers.deleteNotSeenSince(now.minus(Duration.ofDays(config.forgetAfterDays())));
    }
}
