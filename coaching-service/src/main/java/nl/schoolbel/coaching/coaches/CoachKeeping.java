package nl.schoolbel.coaching.coaches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schoolbel.coaching.CoachingProblem;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.events.schools.SchoolChanged;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.copy.ReadCopies;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.time.DomainClock;

/** The bestuur appoints coaches; schools see who they are. */
@ApplicationScoped
public class CoachKeeping {

    /** What the audit trail calls a coach. */
    static final String KIND = "coach";

    @Inject
    CoachStore store;

    @Inject
    LeadDays leads;

    @Inject
    SchoolDayBook days;

    @Inject
    ReadCopies copies;

    @Inject
    Caller caller;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    @Inject
    ProblemTexts texts;

    /** Refused: {@code invalid-input} for a subject that is a coach already. */
    @Transactional
    public CoachView add(NewCoach wanted) {
        Coach coach = new Coach(
                UUID.randomUUID(),
                0,
                wanted.subject(),
                wanted.name().strip(),
                wanted.fromDate(),
                null,
                clock.instant());
        if (!store.add(coach)) {
            throw fault("/subject", "taken");
        }
        audit.changed("coach-appointed", KIND, coach.id());
        return view(coach);
    }

    /** Last appointed first, those that coach no more included. */
    @Transactional
    public Page<CoachView> list(PageRequest page) {
        int limit = page.limit();
        List<Coach> coaches = store.newest(page.cursor(), limit + 1);
        Function<Coach, CoachView> view = views(coaches);
        return Page.of(coaches, limit, coach -> new Cursor(coach.createdAt(), coach.id()), view);
    }

    /** Refused: {@code not-found}. */
    @Transactional
    public CoachView read(UUID id) {
        return view(existing(store.find(id)));
    }

    /** The caller's own row, also before the first day and after the last. Refused: {@code coaching-coach-unknown}. */
    @Transactional
    public CoachView readOwn() {
        return view(store.ofSubject(caller.subject())
                .orElseThrow(() -> new ProblemException(CoachingProblem.COACH_UNKNOWN)));
    }

    /**
     * Refused: {@code not-found}; {@code precondition-missing} or {@code changed-meanwhile}; {@code invalid-input}, also when
     * another one leads one of the coach's schools by now.
     */
    @Transactional
    public CoachView change(UUID id, String ifMatch, CoachChange wanted) {
        Precondition.require(ifMatch, existing(store.lock(id)).version());
        if (wanted.untilDate() != null && wanted.untilDate().isBefore(wanted.fromDate())) {
            throw fault("/untilDate", "before-first-day");
        }
        leads.lockSchoolsOf(id);
        if (leads.wouldClash(id, wanted.fromDate(), wanted.untilDate())) {
            throw fault(wanted.untilDate() == null ? "/fromDate" : "/untilDate", "period-overlap");
        }
        store.change(id, wanted);
        audit.changed("coach-changed", KIND, id);
        return view(existing(store.find(id)));
    }

    private static Coach existing(Optional<Coach> found) {
        return found.orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private CoachView view(Coach coach) {
        return views(List.of(coach)).apply(coach);
    }

    /** With two queries for all of them together. */
    private Function<Coach, CoachView> views(List<Coach> coaches) {
        List<CoachStore.OnDay> today =
                store.lookedAfter(coaches.stream().map(Coach::id).toList(), days.today());
        Map<UUID, SchoolChanged> schools = copies.find(
                SchoolEvents.CHANGED,
                today.stream().map(CoachStore.OnDay::school).toList());
        Map<UUID, List<CoachView.LookedAfter>> byCoach = today.stream()
                .collect(Collectors.groupingBy(
                        CoachStore.OnDay::coach,
                        Collectors.mapping(
                                one -> new CoachView.LookedAfter(one.school(), name(schools, one.school()), one.role()),
                                Collectors.toList())));
        return coach -> new CoachView(
                coach.id(),
                caller.has(Roles.BESTUUR) || caller.subject().equals(coach.subject()) ? coach.subject() : null,
                coach.name(),
                coach.fromDate(),
                coach.untilDate(),
                byCoach.getOrDefault(coach.id(), List.of()),
                coach.version());
    }

    private static String name(Map<UUID, SchoolChanged> schools, UUID id) {
        return Optional.ofNullable(schools.get(id)).map(SchoolChanged::name).orElse(null);
    }

    private ProblemException fault(String pointer, String code) {
        return ProblemException.ofFields(List.of(new FieldFault(pointer, code, texts.fieldDetail(code))));
    }
}
