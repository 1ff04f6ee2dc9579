package nl.schoolbel.coaching.cycles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.schoolbel.coaching.cycles.cycle.Cycle;
import nl.schoolbel.coaching.cycles.cycle.CycleDecision;
import nl.schoolbel.coaching.cycles.domain.Phase;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.time.DomainClock;

/** The history of a cycle: rows that are only ever added. */
@ApplicationScoped
class CycleLog {

    @Inject
    Sql sql;

    @Inject
    SchoolDayBook days;

    @Inject
    DomainClock clock;

    /** @param cycle as it stood before the step */
    void step(Cycle cycle, String kind, Phase from, Phase to, String reason) {
        sql.update(
                "insert into cycle_step (id, cycle_id, turn, kind, from_phase, to_phase, reason, stepped_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                cycle.id(),
                cycle.turn(),
                kind,
                from,
                to,
                reason,
                clock.instant());
    }

    /** @param cycle as its coach before had it */
    void transferred(Cycle cycle, UUID to, String reason) {
        sql.update(
                "insert into cycle_step (id, cycle_id, turn, kind, from_phase, to_phase, from_coach_id, to_coach_id, reason,"
                        + " stepped_at) values (?, ?, ?, 'TRANSFER', ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                cycle.id(),
                cycle.turn(),
                cycle.phase(),
                cycle.phase(),
                cycle.coachId(),
                to,
                reason,
                clock.instant());
    }

    void decided(Cycle cycle, CycleDecision decision, String reason, BigDecimal result, Boolean goalReached) {
        sql.update(
                "insert into cycle_decision (id, cycle_id, turn, decision, reason, result, goal_reached, decided_on,"
                        + " decided_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                cycle.id(),
                cycle.turn(),
                decision,
                reason,
                result,
                goalReached,
                days.today(),
                clock.instant());
    }

    void reviewed(UUID cycle, boolean stillUsed, String words, LocalDate next) {
        sql.update(
                "insert into cycle_review (id, cycle_id, held_on, still_used, words, next_on, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                cycle,
                days.today(),
                stillUsed,
                words,
                next,
                clock.instant());
    }

    void paused(UUID cycle, LocalDate day) {
        sql.update("insert into cycle_pause (id, cycle_id, paused_on) values (?, ?, ?)", UUID.randomUUID(), cycle, day);
    }

    void resumed(UUID cycle, LocalDate day) {
        sql.update("update cycle_pause set resumed_on = ? where cycle_id = ? and resumed_on is null", day, cycle);
    }
}
