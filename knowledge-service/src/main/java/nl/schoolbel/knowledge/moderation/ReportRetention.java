package nl.schoolbel.knowledge.moderation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import nl.schoolbel.platform.time.DomainClock;

/** Forgets reports that were settled long ago. */
@ApplicationScoped
class ReportRetention {

    /** Deleted at a time. */
    private static final int BATCH = 500;

    @Inject
    AbuseReportStore store;

    @Inject
    ModerationConfig config;

    @Inject
    DomainClock clock;

    @Scheduled(every = "1h", delayed = "17m")
    @Transactional
    void forgetOld() {
        store.dropSettledBefore(clock.instant().minus(Duration.ofDays(config.keepReportsDays())), BATCH);
    }
}
