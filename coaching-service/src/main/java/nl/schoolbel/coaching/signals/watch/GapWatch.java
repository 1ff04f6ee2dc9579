package nl.schoolbel.coaching.signals.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.coaching.signals.SignalAbout;
import nl.schoolbel.coaching.signals.SignalRaising;
import nl.schoolbel.coaching.signals.domain.Happening;
import nl.schoolbel.coaching.signals.domain.SignalWatch;
import nl.schoolbel.coaching.signals.rules.RuleBook;
import nl.schoolbel.events.terms.SignalKind;

/** Raises a signal when many searches for the same thing found nothing; knowledge-service has counted them. */
@ApplicationScoped
class GapWatch {

    @Inject
    WatchedThings things;

    @Inject
    RuleBook rules;

    @Inject
    Watchers watchers;

    @Inject
    SignalRaising raising;

    /**
     * Takes in that so many searches left this gap.
     *
     * @param school {@code null} when they came from no one school
     * @param tool {@code null} when they were about none
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void found(UUID gap, UUID school, UUID tool, int searches, Instant at) {
        things.lock(SignalKind.SEARCHES_WITHOUT_RESULT, gap);
        SignalAbout about = SignalAbout.gap(gap, school, tool);
        RuleBook.Kept rule = rules.of(SignalKind.SEARCHES_WITHOUT_RESULT);
        Happening found = watchers.happening(gap, school, at);
        SignalWatch watch = watchers.watch(rule, List.of(found));
        if (searches >= rule.history().at(at).rule().threshold()
                && watch.counts(found)
                && watch.isCooledDown(found, raising.raisedAbout(about))) {
            raising.raise(about, rule.id(), searches, null, at, school);
        }
    }
}
