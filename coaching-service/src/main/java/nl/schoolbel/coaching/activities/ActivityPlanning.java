package nl.schoolbel.coaching.activities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.coaching.activities.domain.ActivityRules;
import nl.schoolbel.coaching.activities.domain.ActivityRules.Pointers;
import nl.schoolbel.coaching.coaches.CoachRegister;
import nl.schoolbel.coaching.links.Links;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.time.DomainClock;

/** A coach plans an activity, or writes down one that took place and was never planned. */
@ApplicationScoped
public class ActivityPlanning {

    @Inject
    ActivityStore store;

    @Inject
    ActivityCheck check;

    @Inject
    ActivityTelling telling;

    @Inject
    ActivityViews views;

    @Inject
    CoachRegister register;

    @Inject
    DiaryBook diary;

    @Inject
    Links links;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    /** Refused: {@code coaching-coach-unknown}; {@code invalid-input} with all that is wrong. */
    @Transactional
    public ActivityView add(NewActivity wanted) {
        UUID coach = register.require().id();
        UUID id = UUID.randomUUID();
        diary.lock(coach);
        ActivityFaults faults = check.begin()
                .add(ActivityRules.ofKind(
                        KindRules.of(wanted.kind()), wanted.schoolId() != null, wanted.toolId() != null));
        links.noteUnknown(faults.list(), "/schoolId", Links.Kind.SCHOOL, wanted.schoolId());
        check.links(faults, wanted.schoolId(), wanted.linked());
        if (wanted.held() == null) {
            check.plan(faults, wanted.schoolId(), wanted.when(), wanted.outsideSchoolDaysReason());
        } else {
            noteLogged(faults, wanted);
        }
        check.notElsewhere(faults, coach, wanted.when(), id, Pointers.PLANNED);
        Map<String, String> words = new HashMap<>();
        words.put("/topic", wanted.topic());
        words.put("/content", wanted.content());
        words.put("/outsideSchoolDaysReason", wanted.outsideSchoolDaysReason());
        check.settle(faults, id, words, wanted.falseHits());
        return keep(new ActivityEntity(id, coach, wanted, clock.instant()), wanted);
    }

    private void noteLogged(ActivityFaults faults, NewActivity wanted) {
        check.log(faults, wanted.when(), Pointers.PLANNED);
        faults.add(ActivityRules.ofMinutes(wanted.held().minutes(), "/held"));
        if (wanted.preparationMinutes() != null) {
            faults.add("/preparationMinutes", "stands-in-held");
        }
        if (wanted.travelMinutes() != null) {
            faults.add("/travelMinutes", "stands-in-held");
        }
    }

    private ActivityView keep(ActivityEntity activity, NewActivity wanted) {
        Instant now = clock.instant();
        if (wanted.held() == null) {
            activity.plan(orNone(wanted.preparationMinutes()), orNone(wanted.travelMinutes()));
        } else {
            activity.hold(wanted.when(), wanted.held(), now);
        }
        store.persistAndFlush(activity);
        if (activity.state == ActivityState.HELD) {
            telling.held(activity);
        }
        audit.changed(
                wanted.held() == null ? "activity-planned" : "activity-logged", ActivityKeeping.KIND, activity.id);
        return views.whole(activity);
    }

    static int orNone(Integer minutes) {
        return minutes == null ? 0 : minutes;
    }
}
