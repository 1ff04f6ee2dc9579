package nl.schoolbel.coaching.activities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.coaching.CoachingProblem;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.time.DomainClock;

/** A coach takes back what was logged by mistake. */
@ApplicationScoped
public class ActivityRetractions {

    @Inject
    ActivityKeeping keeping;

    @Inject
    ActivityStore store;

    @Inject
    ActivityAccess access;

    @Inject
    ActivityCheck check;

    @Inject
    ActivityTelling telling;

    @Inject
    SchoolDayBook days;

    @Inject
    DomainClock clock;

    /**
     * A held one, by its own coach, while the hours of its school year are open. From then on it counts nowhere, which is
     * told. Refused: as in {@link ActivityKeeping}; {@code coaching-activity-not-held}; {@code coaching-activity-settled};
     * {@code coaching-activity-in-use} when a held borging check or the outcome of a signal says that it took place, which
     * cannot be unsaid; {@code invalid-input}.
     */
    @Transactional
    public ActivityView takeBack(UUID id, String ifMatch, NewRetraction wanted) {
        ActivityEntity activity = keeping.locked(id);
        access.requireOwn(activity);
        Precondition.require(ifMatch, activity.version);
        ActivityKeeping.refuse(activity.standing().takeBack(days.today()));
        if (store.isLeanedOn(id)) {
            throw new ProblemException(CoachingProblem.ACTIVITY_IN_USE);
        }
        check.settle(check.begin(), id, Map.of("/reason", wanted.reason()), wanted.falseHits());
        activity.takeBack(wanted.reason().strip(), clock.instant());
        ActivityView view = keeping.changed(activity, "activity-taken-back");
        telling.takenBack(activity);
        return view;
    }
}
