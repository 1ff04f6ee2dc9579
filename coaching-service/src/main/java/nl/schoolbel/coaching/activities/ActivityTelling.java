package nl.schoolbel.coaching.activities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.schoolbel.events.coaching.ActivityHeld;
import nl.schoolbel.events.coaching.ActivityTakenBack;
import nl.schoolbel.events.coaching.CoachingEvents;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.platform.outbox.Outbox;

/** Tells other services what was held, and that it was not. */
@ApplicationScoped
class ActivityTelling {

    @Inject
    Outbox outbox;

    void held(ActivityEntity activity) {
        outbox.append(CoachingEvents.ACTIVITY_HELD, activity.id, ActivityKeeping.PATH + activity.id, event(activity));
    }

    void takenBack(ActivityEntity activity) {
        outbox.append(
                CoachingEvents.ACTIVITY_TAKEN_BACK,
                activity.id,
                ActivityKeeping.PATH + activity.id,
                new ActivityTakenBack(activity.id, activity.schoolId, activity.takenBackAt, OccurredBy.SCHOOLBEL));
    }

    /** What would be told of it. */
    static ActivityHeld event(ActivityEntity activity) {
        return new ActivityHeld(
                activity.id,
                activity.schoolId,
                activity.kind,
                activity.toolId,
                activity.practiceId,
                activity.cycleId,
                activity.signalId,
                activity.startsAt,
                OccurredBy.SCHOOLBEL);
    }
}
