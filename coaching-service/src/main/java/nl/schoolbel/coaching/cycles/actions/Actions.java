package nl.schoolbel.coaching.cycles.actions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.coaching.CoachingProblem;
import nl.schoolbel.coaching.coaches.CoachRegister;
import nl.schoolbel.coaching.cycles.cycle.Cycle;
import nl.schoolbel.coaching.cycles.cycle.CycleAccess;
import nl.schoolbel.coaching.cycles.cycle.CycleDesk;
import nl.schoolbel.coaching.cycles.domain.Act;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.screening.PersonalDataKind;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.screening.Screening;
import nl.schoolbel.platform.time.DomainClock;

/**
 * The coach plans actions and ends them; who may see the content reads them. Each refuses as {@link CycleDesk#lockForCoach(UUID)}
 * or, reading, with {@code not-found} and {@code not-allowed}.
 */
@ApplicationScoped
public class Actions {

    /** A plan with more is none; the bound keeps a slip in a client from filling the table. */
    static final int MOST_OF_A_CYCLE = 100;

    @Inject
    ActionStore store;

    @Inject
    CycleDesk desk;

    @Inject
    CycleAccess access;

    @Inject
    CoachRegister coaches;

    @Inject
    SchoolDayBook days;

    @Inject
    Screener screener;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    /** Refused too: {@code coaching-cycle-step-not-possible} when the cycle ended; {@code invalid-input}. */
    @Transactional
    public ActionView add(UUID cycleId, ActionPlan plan) {
        Cycle cycle = desk.lockForCoach(cycleId);
        desk.require(cycle, Act.CHANGE);
        UUID id = UUID.randomUUID();
        List<FieldFault> faults = new ArrayList<>();
        if (store.countOf(cycleId) >= MOST_OF_A_CYCLE) {
            faults.add(desk.fault("", "too-many"));
        }
        if (plan.dueDate().isBefore(days.today())) {
            faults.add(desk.fault("/dueDate", "not-in-future"));
        }
        Screening screening = sound(faults, words("/what", plan.what()), plan.falseHits());
        store.add(id, cycleId, plan, clock.instant());
        return changed("cycle-action-planned", cycleId, id, screening);
    }

    /** Of one cycle, first due first, for its coach and the teacher concerned. */
    @Transactional
    public Page<ActionView> ofCycle(UUID cycleId, PageRequest page) {
        requireContent(cycleId);
        int limit = page.limit();
        LocalDate today = days.today();
        return Page.of(
                store.of(cycleId, page.cursor(), limit + 1),
                limit,
                ActionStore.Action::position,
                action -> view(action, today));
    }

    @Transactional
    public ActionView read(UUID cycleId, UUID id) {
        requireContent(cycleId);
        return view(find(cycleId, id), days.today());
    }

    /** Open ones of the calling coach's own cycles and of the schools looked after today, first due first. */
    @Transactional
    public Page<ActionView> ofCoach(ActionFilter filter, PageRequest page) {
        UUID coach = coaches.require().id();
        int limit = page.limit();
        LocalDate today = days.today();
        return Page.of(
                store.open(coach, coaches.schoolsOf(coach, today), filter, today, page.cursor(), limit + 1),
                limit,
                ActionStore.Action::position,
                action -> view(action, today));
    }

    /** Refused too: {@code precondition-missing}, {@code changed-meanwhile}; {@code coaching-action-ended}. */
    @Transactional
    public ActionView change(UUID cycleId, UUID id, String ifMatch, ActionPlan plan) {
        ActionStore.Action before = lockOpen(cycleId, id, ifMatch);
        List<FieldFault> faults = new ArrayList<>();
        if (!plan.dueDate().equals(before.dueOn()) && plan.dueDate().isBefore(days.today())) {
            faults.add(desk.fault("/dueDate", "not-in-future"));
        }
        Screening screening = sound(faults, words("/what", plan.what()), plan.falseHits());
        store.change(id, plan);
        return changed("cycle-action-changed", cycleId, id, screening);
    }

    /** Done or dropped, the latter with a reason. Refused too: as {@link #change}. */
    @Transactional
    public ActionView end(UUID cycleId, UUID id, String ifMatch, NewEnding ending) {
        lockOpen(cycleId, id, ifMatch);
        List<FieldFault> faults = new ArrayList<>();
        if (ending.outcome() == ActionEnd.DROPPED
                && (ending.reason() == null || ending.reason().isBlank())) {
            faults.add(desk.fault("/reason", "missing"));
        }
        Screening screening = sound(faults, words("/reason", ending.reason()), ending.falseHits());
        store.end(id, ending.outcome().state(), days.today(), ending.reason());
        return changed("cycle-action-ended", cycleId, id, screening);
    }

    private ActionStore.Action lockOpen(UUID cycleId, UUID id, String ifMatch) {
        Cycle cycle = desk.lockForCoach(cycleId);
        ActionStore.Action action = find(cycleId, id);
        Precondition.require(ifMatch, action.version());
        if (action.state() != ActionState.OPEN) {
            throw new ProblemException(CoachingProblem.ACTION_ENDED);
        }
        desk.require(cycle, Act.CHANGE);
        return action;
    }

    private void requireContent(UUID cycleId) {
        if (!access.mayReadContent(desk.read(cycleId))) {
            throw new ProblemException(CommonProblem.NOT_ALLOWED);
        }
    }

    private ActionStore.Action find(UUID cycleId, UUID id) {
        return store.find(cycleId, id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private Screening sound(List<FieldFault> faults, Map<String, String> words, Set<PersonalDataKind> falseHits) {
        Screening screening = screener.screen(words, falseHits);
        faults.addAll(screening.faults());
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        return screening;
    }

    private ActionView changed(String fact, UUID cycleId, UUID id, Screening screening) {
        String part = cycleId + "/" + id;
        screener.escaped(CycleDesk.KIND, part, screening);
        audit.changed(fact, CycleDesk.KIND, part);
        return view(find(cycleId, id), days.today());
    }

    /** The text may be absent. */
    private static Map<String, String> words(String pointer, String text) {
        Map<String, String> words = new HashMap<>();
        words.put(pointer, text);
        return words;
    }

    private static ActionView view(ActionStore.Action action, LocalDate today) {
        boolean waits = action.state() == ActionState.OPEN && !action.resting();
        boolean late = action.dueOn().isBefore(today);
        return new ActionView(
                action.id(),
                action.cycleId(),
                action.what(),
                action.who(),
                action.dueOn(),
                action.state(),
                action.endedOn(),
                action.reason(),
                waits && late,
                waits && !late && !action.dueOn().isAfter(today.plusDays(ActionStore.SOON_DAYS)),
                action.createdAt(),
                action.version());
    }
}
