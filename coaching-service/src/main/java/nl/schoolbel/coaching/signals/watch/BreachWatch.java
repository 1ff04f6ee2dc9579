package nl.schoolbel.coaching.signals.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.schoolbel.coaching.signals.SignalAbout;
import nl.schoolbel.coaching.signals.domain.Happening;
import nl.schoolbel.coaching.signals.rules.RuleBook;
import nl.schoolbel.events.sla.SlaBreachOverturned;
import nl.schoolbel.events.sla.SlaBreached;
import nl.schoolbel.events.terms.SignalKind;
import nl.schoolbel.events.terms.Target;

/**
 * Raises a signal when so many tickets of a school were not resolved or worked around in time that its lessons need a fallback.
 * A breach that was overturned counts no more, whichever of the two is heard first; a signal that was raised stays.
 */
@ApplicationScoped
class BreachWatch {

    @Inject
    BreachStore breaches;

    @Inject
    WatchedThings things;

    @Inject
    RuleBook rules;

    @Inject
    Watchers watchers;

    @Transactional(Transactional.TxType.MANDATORY)
    void breached(SlaBreached told) {
        if (!stopsLessons(told.target())) {
            return;
        }
        things.lock(SignalKind.BREACH_CLUSTER, told.schoolId());
        breaches.keep(told);
        RuleBook.Kept rule = rules.of(SignalKind.BREACH_CLUSTER);
        Watchers.Period near = watchers.around(rule.history(), told.schoolId(), told.occurredAt());
        List<Happening> happenings = breaches.standing(told.schoolId(), near.from(), near.until()).stream()
                .map(breach -> watchers.happening(breach.ticket(), told.schoolId(), breach.at()))
                .toList();
        watchers.raiseDue(SignalAbout.breaches(told.schoolId()), rule, happenings, told.occurredAt());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void overturned(SlaBreachOverturned told) {
        if (stopsLessons(told.target())) {
            breaches.overturn(told);
        }
    }

    private static boolean stopsLessons(Target target) {
        return target == Target.RESOLUTION || target == Target.WORKAROUND;
    }
}
