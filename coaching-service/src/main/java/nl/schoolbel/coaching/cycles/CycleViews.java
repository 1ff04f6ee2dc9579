package nl.schoolbel.coaching.cycles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolbel.coaching.coaches.Coach;
import nl.schoolbel.coaching.coaches.CoachRegister;
import nl.schoolbel.coaching.cycles.cycle.Cycle;
import nl.schoolbel.coaching.cycles.cycle.CycleAccess;
import nl.schoolbel.coaching.cycles.cycle.CyclePhase;
import nl.schoolbel.coaching.cycles.cycle.CycleStore;
import nl.schoolbel.coaching.cycles.cycle.Numbers;
import nl.schoolbel.coaching.cycles.domain.Act;
import nl.schoolbel.coaching.cycles.domain.CheckDay;
import nl.schoolbel.coaching.cycles.domain.CycleRules;
import nl.schoolbel.coaching.cycles.domain.Standing;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.coaching.schooldays.domain.SchoolYear;

/** How callers see cycles. */
@ApplicationScoped
class CycleViews {

    @Inject
    CycleAccess access;

    @Inject
    CycleStore store;

    @Inject
    CycleReading reading;

    @Inject
    CoachRegister coaches;

    @Inject
    SchoolDayBook days;

    /** Without content and what can be done; what a whole page needs is read at once. */
    Function<Cycle, CycleView> brief(List<Cycle> page) {
        LocalDate today = days.today();
        Map<UUID, Coach> known =
                coaches.find(page.stream().map(Cycle::coachId).distinct().toList());
        Map<UUID, LocalDate> checks =
                reading.nextChecks(page.stream().map(Cycle::id).toList());
        return cycle -> view(
                cycle,
                Optional.ofNullable(known.get(cycle.coachId())).map(Coach::name).orElse(null),
                checks.get(cycle.id()),
                today,
                Insight.NONE);
    }

    /** With all that this caller may see. */
    CycleView whole(Cycle cycle) {
        Standing standing = store.standing(cycle);
        boolean coaching = access.isCoaching(cycle);
        return view(
                cycle,
                coaches.find(cycle.coachId()).map(Coach::name).orElse(null),
                reading.nextChecks(List.of(cycle.id())).get(cycle.id()),
                days.today(),
                new Insight(
                        coaching || access.isTeacherConcerned(cycle) ? content(cycle) : null,
                        coaching
                                ? CycleRules.allowed(standing).stream()
                                        .map(Act::slug)
                                        .toList()
                                : List.of(),
                        coaching
                                ? CycleRules.reachable(standing).stream()
                                        .map(CyclePhase::of)
                                        .toList()
                                : List.of()));
    }

    /** What lists do not show. */
    private record Insight(CycleContent content, List<String> actions, List<CyclePhase> phases) {
        static final Insight NONE = new Insight(null, null, null);
    }

    private static CycleView view(
            Cycle cycle, String coachName, LocalDate nextCheck, LocalDate today, Insight insight) {
        return new CycleView(
                cycle.id(),
                cycle.schoolId(),
                cycle.coachId(),
                coachName,
                cycle.subject().toolId(),
                cycle.subject().practiceId(),
                cycle.subject().requestId(),
                cycle.subject().signalId(),
                cycle.title(),
                CyclePhase.of(cycle.phase()),
                cycle.turn(),
                new SchoolYear(cycle.schoolYear()).label(),
                cycle.startedOn(),
                cycle.borgingFrom(),
                cycle.pausedOn(),
                cycle.endedOn(),
                cycle.decision(),
                cycle.embedded(),
                cycle.teachers(),
                nextCheck,
                nextCheck != null && !cycle.isPaused() && CheckDay.isOverdue(nextCheck, today),
                cycle.reviewDate(),
                cycle.isDone()
                        && cycle.reviewDate() != null
                        && !cycle.reviewDate().isAfter(today),
                cycle.createdAt(),
                insight.content(),
                insight.actions(),
                insight.phases(),
                cycle.version());
    }

    private CycleContent content(Cycle cycle) {
        return new CycleContent(
                cycle.aim().goal(),
                cycle.aim().measure(),
                cycle.aim().unit(),
                Numbers.shown(cycle.aim().baseline()),
                Numbers.shown(cycle.aim().target()),
                Numbers.shown(cycle.aim().result()),
                cycle.goalReached(),
                cycle.checkWeeks(),
                AskedCriteria.of(cycle.criteria()),
                reading.steps(cycle.id()),
                reading.decisions(cycle.id()),
                reading.reviews(cycle.id()));
    }
}
