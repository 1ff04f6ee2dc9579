package nl.schoolbel.coaching.cycles.borging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.coaching.cycles.cycle.Cycle;
import nl.schoolbel.coaching.cycles.domain.CheckDay;
import nl.schoolbel.coaching.cycles.domain.Pause;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.coaching.schooldays.domain.SchoolDays;
import nl.schoolbel.platform.time.DomainClock;

/** Plans the checks of a cycle, moves them and drops them; always of a locked cycle. */
@ApplicationScoped
public class CheckPlanning {

    @Inject
    CheckStore store;

    @Inject
    SchoolDayBook days;

    @Inject
    DomainClock clock;

    /** Plans all checks anew, counted from the day on which borging begins. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void plan(Cycle cycle, LocalDate from) {
        SchoolDays schoolDays = days.of(cycle.schoolId());
        for (int weeks : cycle.checkWeeks()) {
            CheckDay day = CheckDay.of(from, weeks, List.of(), schoolDays);
            store.add(
                    new BorgingCheck(
                            UUID.randomUUID(),
                            0,
                            cycle.id(),
                            cycle.turn(),
                            weeks,
                            from,
                            day.dueOn(),
                            day,
                            CheckState.PLANNED,
                            null),
                    clock.instant());
        }
    }

    /** Those that are still to be held are not needed any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void drop(Cycle cycle) {
        store.drop(cycle.id());
    }

    /** The cycle goes on: what is still to be held moves by the school days on which it stood still. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void resumed(Cycle cycle) {
        countAgain(cycle, store.planned(cycle.id()), MoveCause.PAUSE, days.of(cycle.schoolId()));
    }

    /** What the last check found since borging began; empty before the first. */
    public Optional<BorgingCheck.Held> lastHeld(Cycle cycle) {
        return store.lastHeld(cycle.id(), cycle.borgingFrom()).map(BorgingCheck::held);
    }

    /** Safe to repeat: counted from facts, the same facts give the same days. Checks that were due before today stay. */
    void schoolDaysChanged(Cycle cycle) {
        LocalDate today = days.today();
        List<BorgingCheck> toCome = store.planned(cycle.id()).stream()
                .filter(check -> !CheckDay.isOverdue(check.day().dueOn(), today))
                .toList();
        countAgain(cycle, toCome, MoveCause.SCHOOL_DAYS, days.of(cycle.schoolId()));
    }

    private void countAgain(Cycle cycle, List<BorgingCheck> checks, MoveCause cause, SchoolDays schoolDays) {
        List<Pause> pauses = store.pauses(cycle.id());
        for (BorgingCheck check : checks) {
            CheckDay now = CheckDay.of(check.countedFrom(), check.schoolWeeks(), pauses, schoolDays);
            if (!now.equals(check.day())) {
                store.move(check, now, cause, clock.instant());
            }
        }
    }
}
