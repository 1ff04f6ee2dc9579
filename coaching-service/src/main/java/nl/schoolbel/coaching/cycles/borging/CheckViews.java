package nl.schoolbel.coaching.cycles.borging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schoolbel.coaching.coaches.Coach;
import nl.schoolbel.coaching.coaches.CoachRegister;
import nl.schoolbel.coaching.cycles.borging.BorgingCheckView.Urge;
import nl.schoolbel.coaching.cycles.cycle.Cycle;
import nl.schoolbel.coaching.cycles.domain.CheckDay;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.platform.problem.ProblemTexts;

/** How callers see checks; what a page needs beside the rows is read at once. */
@ApplicationScoped
class CheckViews {

    private static final String WORDS = "nl.schoolbel.coaching.cycles.borging";

    @Inject
    CheckStore store;

    @Inject
    CoachRegister coaches;

    @Inject
    SchoolDayBook days;

    @Inject
    ProblemTexts texts;

    BorgingCheckView view(BorgingCheck check, Cycle cycle) {
        CheckList.Listed listed = new CheckList.Listed(
                check,
                new CheckList.Owner(
                        cycle.schoolId(), cycle.title(), cycle.subject().toolId(), cycle.coachId(), cycle.isPaused()));
        return views(List.of(listed)).apply(listed);
    }

    Function<CheckList.Listed, BorgingCheckView> views(List<CheckList.Listed> page) {
        LocalDate today = days.today();
        Map<UUID, Coach> known = coaches.find(
                page.stream().map(listed -> listed.owner().coachId()).distinct().toList());
        Map<UUID, List<CheckStore.Move>> moves =
                store.moves(page.stream().map(listed -> listed.check().id()).toList()).stream()
                        .collect(Collectors.groupingBy(CheckStore.Move::checkId));
        return listed -> view(
                listed.check(),
                listed.owner(),
                Optional.ofNullable(known.get(listed.owner().coachId()))
                        .map(Coach::name)
                        .orElse(null),
                moves.getOrDefault(listed.check().id(), List.of()),
                today);
    }

    private BorgingCheckView view(
            BorgingCheck check, CheckList.Owner owner, String coachName, List<CheckStore.Move> moves, LocalDate today) {
        return new BorgingCheckView(
                check.id(),
                check.cycleId(),
                owner.schoolId(),
                owner.title(),
                owner.toolId(),
                owner.coachId(),
                coachName,
                check.turn(),
                check.schoolWeeks(),
                check.state(),
                check.state() == CheckState.PLANNED ? urge(check.day(), owner.paused(), today) : null,
                check.countedFrom(),
                check.firstDueOn(),
                check.day().dueOn(),
                check.day().soonOn(),
                moves.stream()
                        .map(move ->
                                new BorgingCheckView.Moved(move.fromOn(), move.toOn(), move.cause(), move.movedAt()))
                        .toList(),
                check.held() == null ? null : found(check.held()),
                check.version());
    }

    private static Urge urge(CheckDay day, boolean paused, LocalDate today) {
        if (paused) {
            return Urge.PAUSED;
        }
        if (CheckDay.isOverdue(day.dueOn(), today)) {
            return Urge.OVERDUE;
        }
        return today.isBefore(day.soonOn()) ? Urge.LATER : Urge.DUE_SOON;
    }

    private BorgingCheckView.Found found(BorgingCheck.Held held) {
        return new BorgingCheckView.Found(
                held.heldOn(),
                held.activityId(),
                held.found().colleaguesUnaided(),
                held.found().ownerNamed(),
                held.ownerRole(),
                held.found().inYearPlan(),
                held.found().reviewDate(),
                held.sticks(),
                held.missing().stream()
                        .map(lack ->
                                new BorgingCheckView.Missing(lack.slug(), texts.text(WORDS, "lack." + lack.slug())))
                        .toList());
    }
}
