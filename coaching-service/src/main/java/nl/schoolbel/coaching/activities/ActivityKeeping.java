package nl.schoolbel.coaching.activities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.coaching.CoachingProblem;
import nl.schoolbel.coaching.activities.domain.ActivityRules;
import nl.schoolbel.coaching.activities.domain.ActivityRules.Pointers;
import nl.schoolbel.coaching.activities.domain.Appointment;
import nl.schoolbel.coaching.activities.domain.Minutes;
import nl.schoolbel.coaching.activities.domain.Standing;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.events.coaching.ActivityHeld;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.time.DomainClock;

/**
 * What becomes of a planned activity, and corrections of a held one. Each refuses {@code not-found}; {@code
 * coaching-coach-unknown} and {@code not-allowed} for who is not its coach; {@code precondition-missing} and {@code
 * changed-meanwhile}; and {@code coaching-activity-ended} for what it is too late for.
 */
@ApplicationScoped
public class ActivityKeeping {

    /** The path of an activity from the root of this service, before its id. */
    static final String PATH = "/coaching/v1/activities/";

    /** What the audit trail calls an activity. */
    static final String KIND = "activity";

    @Inject
    ActivityStore store;

    @Inject
    ActivityAccess access;

    @Inject
    ActivityCheck check;

    @Inject
    ActivityTelling telling;

    @Inject
    ActivityViews views;

    @Inject
    DiaryBook diary;

    @Inject
    SchoolDayBook days;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    /** By its coach, or by who looks after the school today. Refused also: {@code invalid-input}. */
    @Transactional
    public ActivityView move(UUID id, String ifMatch, NewMove wanted) {
        ActivityEntity activity = locked(id);
        access.requireMayPlanAnew(activity);
        Precondition.require(ifMatch, activity.version);
        refuse(activity.standing().planAnew());
        ActivityFaults faults = check.begin();
        check.plan(faults, activity.schoolId, wanted.when(), wanted.outsideSchoolDaysReason());
        check.notElsewhere(faults, activity.coachId, wanted.when(), id, Pointers.PLANNED);
        if (wanted.when().equals(activity.when())) {
            faults.add("/startsAt", "unchanged");
        }
        Map<String, String> words = new HashMap<>();
        words.put("/reason", wanted.reason());
        words.put("/outsideSchoolDaysReason", wanted.outsideSchoolDaysReason());
        check.settle(faults, id, words, wanted.falseHits());
        store.addMove(id, activity.when(), wanted.reason().strip(), clock.instant());
        activity.move(wanted.when(), wanted.outsideSchoolDaysReason());
        return changed(activity, "activity-moved");
    }

    /** By its coach, or by who looks after the school today. */
    @Transactional
    public ActivityView cancel(UUID id, String ifMatch, NewCancellation wanted) {
        ActivityEntity activity = locked(id);
        access.requireMayPlanAnew(activity);
        Precondition.require(ifMatch, activity.version);
        refuse(activity.standing().planAnew());
        check.settle(check.begin(), id, Map.of("/reason", wanted.reason()), wanted.falseHits());
        activity.cancel(wanted.reason().strip(), clock.instant());
        return changed(activity, "activity-cancelled");
    }

    /**
     * Refused also: {@code coaching-activity-not-begun}; {@code coaching-activity-settled} when the hours of its school year
     * are fixed; {@code invalid-input}.
     */
    @Transactional
    public ActivityView hold(UUID id, String ifMatch, NewHolding wanted) {
        ActivityEntity activity = locked(id);
        access.requireOwn(activity);
        Precondition.require(ifMatch, activity.version);
        Instant now = clock.instant();
        Appointment when = actual(activity, wanted.heldStartsAt(), wanted.heldEndsAt());
        refuse(activity.standing(when).hold(when.startsAt(), now, days.dayOf(now)));
        ActivityFaults faults =
                check.begin().add(ActivityRules.ofMinutes(wanted.spent().minutes(), ""));
        noteActual(faults, activity, when);
        Map<String, String> words = new HashMap<>();
        words.put("/content", wanted.content());
        check.settle(faults, id, words, wanted.falseHits());
        if (wanted.content() != null) {
            activity.content = wanted.content();
        }
        activity.hold(when, wanted.spent(), now);
        ActivityView view = changed(activity, "activity-held");
        telling.held(activity);
        return view;
    }

    /**
     * By its coach; of a held one until the hours of its school year are fixed. Refused also: {@code
     * coaching-activity-settled}; {@code invalid-input}.
     */
    @Transactional
    public ActivityView change(UUID id, String ifMatch, ActivityChange wanted) {
        ActivityEntity activity = locked(id);
        access.requireOwn(activity);
        Precondition.require(ifMatch, activity.version);
        refuse(activity.standing().change(days.today()));
        ActivityFaults faults = check.begin()
                .add(ActivityRules.ofKind(
                        KindRules.of(activity.kind), activity.schoolId != null, wanted.toolId() != null));
        check.links(faults, activity.schoolId, wanted.linked());
        Appointment when = actual(activity, wanted.heldStartsAt(), wanted.heldEndsAt());
        if (activity.state == ActivityState.HELD) {
            noteCorrection(faults, activity, wanted, when);
        } else {
            notePlan(faults, activity, wanted);
        }
        Map<String, String> words = new HashMap<>();
        words.put("/topic", wanted.topic());
        words.put("/content", wanted.content());
        check.settle(faults, id, words, wanted.falseHits());
        return apply(activity, wanted, when);
    }

    private ActivityView apply(ActivityEntity activity, ActivityChange wanted, Appointment when) {
        ActivityHeld before = ActivityTelling.event(activity);
        activity.topic = wanted.topic().strip();
        activity.content = wanted.content();
        activity.link(wanted.linked());
        if (activity.state == ActivityState.PLANNED) {
            activity.plan(
                    ActivityPlanning.orNone(wanted.preparationMinutes()),
                    ActivityPlanning.orNone(wanted.travelMinutes()));
            return changed(activity, "activity-changed");
        }
        activity.hold(when, wanted.held(), clock.instant());
        ActivityView view = changed(activity, "activity-corrected");
        if (!before.equals(ActivityTelling.event(activity))) {
            telling.held(activity);
        }
        return view;
    }

    private void noteCorrection(
            ActivityFaults faults, ActivityEntity activity, ActivityChange wanted, Appointment when) {
        if (wanted.held() == null) {
            faults.add("/held", "missing");
        } else {
            faults.add(ActivityRules.ofMinutes(wanted.held().minutes(), "/held"));
        }
        if (wanted.preparationMinutes() != null) {
            faults.add("/preparationMinutes", "stands-in-held");
        }
        if (wanted.travelMinutes() != null) {
            faults.add("/travelMinutes", "stands-in-held");
        }
        check.log(faults, when, Pointers.HELD);
        noteActual(faults, activity, when);
    }

    private void notePlan(ActivityFaults faults, ActivityEntity activity, ActivityChange wanted) {
        if (wanted.held() != null) {
            faults.add("/held", "not-held");
        }
        if (wanted.heldStartsAt() != null) {
            faults.add("/heldStartsAt", "not-held");
        }
        if (wanted.heldEndsAt() != null) {
            faults.add("/heldEndsAt", "not-held");
        }
        Minutes minutes = new Minutes(
                ActivityPlanning.orNone(wanted.preparationMinutes()),
                ActivityPlanning.orNone(wanted.travelMinutes()),
                activity.when().minutes(),
                0);
        faults.add(ActivityRules.ofMinutes(minutes, ""));
    }

    /** Other times than those that stand were checked by nobody yet. */
    private void noteActual(ActivityFaults faults, ActivityEntity activity, Appointment when) {
        if (!when.equals(activity.when())) {
            faults.add(ActivityRules.ofTimes(when, Pointers.HELD));
            check.notElsewhere(faults, activity.coachId, when, activity.id, Pointers.HELD);
        }
    }

    private static Appointment actual(ActivityEntity activity, Instant startsAt, Instant endsAt) {
        return new Appointment(
                Optional.ofNullable(startsAt).orElse(activity.startsAt),
                Optional.ofNullable(endsAt).orElse(activity.endsAt));
    }

    ActivityView changed(ActivityEntity activity, String action) {
        activity.changedAt = clock.instant();
        store.flush();
        audit.changed(action, KIND, activity.id);
        return views.whole(activity);
    }

    /** With the diary of its coach, which always comes first. */
    ActivityEntity locked(UUID id) {
        ActivityEntity found = access.visible(store.findByIdOptional(id));
        diary.lock(found.coachId);
        store.getEntityManager().refresh(found);
        return access.visible(store.lock(id));
    }

    static void refuse(Optional<Standing.Refusal> refusal) {
        refusal.ifPresent(why -> {
            throw new ProblemException(
                    switch (why) {
                        case ENDED -> CoachingProblem.ACTIVITY_ENDED;
                        case NOT_BEGUN -> CoachingProblem.ACTIVITY_NOT_BEGUN;
                        case NOT_HELD -> CoachingProblem.ACTIVITY_NOT_HELD;
                        case SETTLED -> CoachingProblem.ACTIVITY_SETTLED;
                    });
        });
    }
}
