package nl.schoolbel.coaching.activities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.coaching.activities.domain.ActivityRules;
import nl.schoolbel.coaching.activities.domain.ActivityRules.Pointers;
import nl.schoolbel.coaching.activities.domain.Appointment;
import nl.schoolbel.coaching.links.Links;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.screening.PersonalDataKind;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.screening.Screening;
import nl.schoolbel.platform.time.DomainClock;

/** Holds what a coach sends against the rules. */
@ApplicationScoped
class ActivityCheck {

    @Inject
    DiaryBook diary;

    @Inject
    SchoolDayBook days;

    @Inject
    Links links;

    @Inject
    Screener screener;

    @Inject
    DomainClock clock;

    @Inject
    ProblemTexts texts;

    ActivityFaults begin() {
        return new ActivityFaults(texts);
    }

    /** What it refers to is there, and of the same school; a theme is of each. The ticket's own service is not asked. */
    void links(ActivityFaults faults, UUID schoolId, Linked linked) {
        links.noteUnknown(faults.list(), "/toolId", Links.Kind.TOOL, linked.toolId());
        links.noteUnknown(faults.list(), "/practiceId", Links.Kind.PRACTICE, linked.practiceId());
        links.noteUnknown(faults.list(), "/requestId", Links.Kind.REQUEST, linked.requestId());
        links.noteUnknown(faults.list(), "/signalId", Links.Kind.SIGNAL, linked.signalId());
        links.noteUnknown(faults.list(), "/cycleId", Links.Kind.CYCLE, linked.cycleId());
        links.noteOtherSchool(faults.list(), "/requestId", Links.Kind.REQUEST, linked.requestId(), schoolId);
        links.noteOtherSchool(faults.list(), "/signalId", Links.Kind.SIGNAL, linked.signalId(), schoolId);
        links.noteOtherSchool(faults.list(), "/cycleId", Links.Kind.CYCLE, linked.cycleId(), schoolId);
    }

    /** A plan lies ahead, and on a school day of its school unless there is a reason. */
    void plan(ActivityFaults faults, UUID schoolId, Appointment when, String outsideReason) {
        faults.add(ActivityRules.ofTimes(when, Pointers.PLANNED))
                .add(ActivityRules.ofPlan(when.startsAt(), clock.instant()));
        if (schoolId != null) {
            faults.add(
                    ActivityRules.ofSchoolDay(days.dayOf(when.startsAt()), days.of(schoolId), outsideReason != null));
        }
    }

    /** What was held has begun, in a school year of which the hours are open. */
    void log(ActivityFaults faults, Appointment when, Pointers pointers) {
        Instant now = clock.instant();
        faults.add(ActivityRules.ofTimes(when, pointers))
                .add(ActivityRules.ofLog(when.startsAt(), days.dayOf(when.startsAt()), now, days.dayOf(now), pointers));
    }

    /** The coach is nowhere else; its diary is locked. Of times that are wrong already, nothing more is said. */
    void notElsewhere(ActivityFaults faults, UUID coach, Appointment when, UUID but, Pointers pointers) {
        boolean wrongTimes = faults.list().stream()
                .filter(fault -> !fault.code().equals(ActivityRules.NO_SCHOOL_DAY))
                .anyMatch(fault -> Set.of(pointers.start(), pointers.end()).contains(fault.pointer()));
        if (!wrongTimes && diary.around(coach, when, 0, but).isTaken(when)) {
            faults.add(pointers.start(), "overlap");
        }
    }

    /** Refuses when something is wrong; writes down what was called a false hit. */
    void settle(ActivityFaults faults, UUID id, Map<String, String> words, Set<PersonalDataKind> falseHits) {
        Screening screening = screener.screen(words, falseHits);
        faults.list().addAll(screening.faults());
        faults.refuse();
        screener.escaped(ActivityKeeping.KIND, id, screening);
    }
}
