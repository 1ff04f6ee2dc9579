package nl.schoolbel.coaching.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.sql.AfterCommit;
import nl.schoolbel.platform.time.DomainClock;

/** How long the board keeps words and persons of requests that ended. */
@ApplicationScoped
public class Retention {

    @Inject
    RetentionStore store;

    @Inject
    Forgetting forgetting;

    @Inject
    AuditTrail audit;

    @Inject
    AfterCommit afterCommit;

    @Inject
    DomainClock clock;

    @Inject
    ProblemTexts texts;

    /** A setting with its version. */
    public record Read(RetentionSetting setting, long version) {}

    public Read read() {
        RetentionStore.Row row = store.find();
        return new Read(new RetentionSetting(row.months()), row.version());
    }

    /** Changes it, from now on; what it is already stays as it is. */
    @Transactional
    public Read change(String ifMatch, RetentionSetting setting) {
        RetentionStore.Row row = store.lock();
        Precondition.require(ifMatch, row.version());
        if (row.months() != setting.monthsAfterEnd()) {
            store.change(setting.monthsAfterEnd());
            audit.changed("retention-changed", "retention", setting.monthsAfterEnd());
        }
        afterCommit.run(forgetting::wake);
        return read();
    }

    /** @param months of a setting that somebody thinks of; {@code null} for the one there is */
    public RetentionForecast forecast(Integer months) {
        if (months != null && (months < RetentionSetting.LEAST || months > RetentionSetting.MOST)) {
            throw ProblemException.ofFields(List.of(
                    new FieldFault("monthsAfterEnd", "limit", texts.fieldDetail("limit", RetentionSetting.MOST))));
        }
        int counted = months == null ? store.find().months() : months;
        RetentionStore.Bound bound = new RetentionStore.Bound(clock.instant(), counted);
        int found = store.countDue(bound, RetentionForecast.MOST_COUNTED + 1);
        return new RetentionForecast(
                counted,
                bound.endedBefore(),
                Math.min(found, RetentionForecast.MOST_COUNTED),
                found > RetentionForecast.MOST_COUNTED);
    }
}
