package nl.schoolbel.coaching.cycles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.coaching.coaches.CoachRegister;
import nl.schoolbel.coaching.cycles.cycle.Aim;
import nl.schoolbel.coaching.cycles.cycle.Cycle;
import nl.schoolbel.coaching.cycles.cycle.CycleAccess;
import nl.schoolbel.coaching.cycles.cycle.CycleDesk;
import nl.schoolbel.coaching.cycles.cycle.CycleStore;
import nl.schoolbel.coaching.cycles.cycle.Subject;
import nl.schoolbel.coaching.cycles.domain.Act;
import nl.schoolbel.coaching.cycles.domain.Criteria;
import nl.schoolbel.coaching.cycles.domain.CycleRules;
import nl.schoolbel.coaching.cycles.domain.Goal;
import nl.schoolbel.coaching.cycles.domain.Phase;
import nl.schoolbel.coaching.links.Links;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.coaching.schooldays.domain.SchoolYear;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.screening.Screening;
import nl.schoolbel.platform.time.DomainClock;

/** A coach begins a cycle and changes its plan; who may reads it. */
@ApplicationScoped
public class Cycles {

    @Inject
    CycleStore store;

    @Inject
    CycleDesk desk;

    @Inject
    CycleAccess access;

    @Inject
    CycleReading reading;

    @Inject
    CycleViews views;

    @Inject
    CycleLog log;

    @Inject
    CoachRegister coaches;

    @Inject
    Links links;

    @Inject
    SchoolDayBook days;

    @Inject
    Screener screener;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    /**
     * Begins a cycle of the calling coach, at any school, in the phase explore. Refused: {@code coaching-coach-unknown}, {@code
     * invalid-input} with all that is wrong.
     */
    @Transactional
    public CycleView open(NewCycle wanted) {
        UUID coach = coaches.require().id();
        UUID id = UUID.randomUUID();
        CyclePlan plan = wanted.plan();
        List<FieldFault> faults = new ArrayList<>();
        links.noteUnknown(faults, "/schoolId", Links.Kind.SCHOOL, wanted.schoolId());
        links.noteUnknown(faults, "/requestId", Links.Kind.REQUEST, wanted.requestId());
        links.noteUnknown(faults, "/signalId", Links.Kind.SIGNAL, wanted.signalId());
        links.noteOtherSchool(faults, "/requestId", Links.Kind.REQUEST, wanted.requestId(), wanted.schoolId());
        links.noteOtherSchool(faults, "/signalId", Links.Kind.SIGNAL, wanted.signalId(), wanted.schoolId());
        noteFaults(plan, faults);
        Screening screening = screened(plan, faults);
        Instant now = clock.instant();
        LocalDate today = days.dayOf(now);
        Cycle cycle = new Cycle(
                id,
                0,
                coach,
                wanted.schoolId(),
                new Subject(plan.toolId(), plan.practiceId(), wanted.requestId(), wanted.signalId()),
                plan.title(),
                aim(plan),
                Phase.EXPLORE,
                1,
                today,
                null,
                null,
                null,
                SchoolYear.of(today).startYear(),
                null,
                null,
                null,
                plan.teachersOrNone(),
                plan.weeks(),
                AskedCriteria.read(plan.criteria()),
                null,
                now,
                null);
        store.add(cycle);
        log.step(cycle, "START", null, Phase.EXPLORE, null);
        screener.escaped(CycleDesk.KIND, id, screening);
        audit.changed("coaching-cycle-opened", CycleDesk.KIND, id);
        return views.whole(cycle);
    }

    /**
     * Last begun first, limited to what the caller may see, without content. Refused: {@code not-found} for a school that is
     * not the caller's.
     */
    @Transactional
    public Page<CycleView> list(CycleFilter filter, PageRequest page) {
        int limit = page.limit();
        List<Cycle> rows =
                reading.newest(access.schools(filter.schoolId), filter, days.today(), page.cursor(), limit + 1);
        return Page.of(rows, limit, cycle -> new Cursor(cycle.createdAt(), cycle.id()), views.brief(rows));
    }

    /** Refused: {@code not-found} when it does not exist or is of another school. */
    @Transactional
    public CycleView read(UUID id) {
        return views.whole(desk.read(id));
    }

    /**
     * Changes the plan as a whole. Numbers of the goal are settled when exploring is over, weeks and criteria when borging
     * begins. Refused: as {@link CycleDesk#lockForCoach(UUID, String)}, {@code coaching-cycle-step-not-possible}, {@code
     * invalid-input}.
     */
    @Transactional
    public CycleView change(UUID id, String ifMatch, CyclePlan plan) {
        Cycle cycle = desk.lockForCoach(id, ifMatch);
        desk.require(cycle, Act.CHANGE);
        List<FieldFault> faults = new ArrayList<>();
        noteFaults(plan, faults);
        noteSettled(cycle, plan, faults);
        Screening screening = screened(plan, faults);
        store.change(new Cycle(
                id,
                cycle.version(),
                cycle.coachId(),
                cycle.schoolId(),
                new Subject(
                        plan.toolId(),
                        plan.practiceId(),
                        cycle.subject().requestId(),
                        cycle.subject().signalId()),
                plan.title(),
                aim(plan),
                cycle.phase(),
                cycle.turn(),
                cycle.startedOn(),
                cycle.borgingFrom(),
                cycle.endedOn(),
                cycle.pausedOn(),
                cycle.schoolYear(),
                cycle.decision(),
                cycle.goalReached(),
                cycle.embedded(),
                plan.teachersOrNone(),
                plan.weeks(),
                AskedCriteria.read(plan.criteria()),
                cycle.reviewDate(),
                cycle.createdAt(),
                cycle.contentGoneAt()));
        screener.escaped(CycleDesk.KIND, id, screening);
        audit.changed("coaching-cycle-changed", CycleDesk.KIND, id);
        return views.whole(desk.read(id));
    }

    private void noteFaults(CyclePlan plan, List<FieldFault> faults) {
        links.noteUnknown(faults, "/toolId", Links.Kind.TOOL, plan.toolId());
        links.noteUnknown(faults, "/practiceId", Links.Kind.PRACTICE, plan.practiceId());
        if (!Goal.isGoal(plan.baseline(), plan.target())) {
            faults.add(desk.fault("/target", "same-as-begin"));
        }
        if (new HashSet<>(plan.weeks()).size() < plan.weeks().size()) {
            faults.add(desk.fault("/checkSchoolWeeks", "duplicate"));
        }
    }

    private void noteSettled(Cycle cycle, CyclePlan plan, List<FieldFault> faults) {
        if (!CycleRules.mayChangeNumbers(cycle.phase())) {
            if (plan.baseline().compareTo(cycle.aim().baseline()) != 0) {
                faults.add(desk.fault("/baseline", "settled"));
            }
            if (plan.target().compareTo(cycle.aim().target()) != 0) {
                faults.add(desk.fault("/target", "settled"));
            }
        }
        if (cycle.phase() == Phase.BORGING) {
            Criteria criteria = AskedCriteria.read(plan.criteria());
            if (!criteria.equals(cycle.criteria())) {
                faults.add(desk.fault("/criteria", "settled"));
            }
            if (!plan.weeks().equals(cycle.checkWeeks())) {
                faults.add(desk.fault("/checkSchoolWeeks", "settled"));
            }
        }
    }

    /** Refuses with all faults at once, those of the texts too. */
    private Screening screened(CyclePlan plan, List<FieldFault> faults) {
        Map<String, String> words = new HashMap<>();
        words.put("/title", plan.title());
        words.put("/goal", plan.goal());
        words.put("/measure", plan.measure());
        words.put("/unit", plan.unit());
        Screening screening = screener.screen(words, plan.falseHits());
        faults.addAll(screening.faults());
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        return screening;
    }

    private static Aim aim(CyclePlan plan) {
        return new Aim(plan.goal(), plan.measure(), plan.unit(), plan.baseline(), plan.target(), null);
    }
}
