package nl.schoolbel.coaching.cycles.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schoolbel.coaching.cycles.domain.Criteria;
import nl.schoolbel.coaching.cycles.domain.Phase;
import nl.schoolbel.coaching.cycles.domain.Standing;
import nl.schoolbel.platform.sql.Sql;

/** The rows of cycles. */
@ApplicationScoped
public class CycleStore {

    @Inject
    Sql sql;

    public void add(Cycle cycle) {
        sql.update(
                "insert into coaching_cycle (id, version, coach_id, school_id, tool_id, practice_id, request_id, signal_id,"
                        + " title, goal, measure, unit, baseline, target, phase, turn, started_on, school_year, teachers,"
                        + " check_weeks, criteria_colleagues, criteria_owner, criteria_year_plan, criteria_review, created_at)"
                        + " values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                cycle.id(),
                cycle.coachId(),
                cycle.schoolId(),
                cycle.subject().toolId(),
                cycle.subject().practiceId(),
                cycle.subject().requestId(),
                cycle.subject().signalId(),
                cycle.title(),
                cycle.aim().goal(),
                cycle.aim().measure(),
                cycle.aim().unit(),
                cycle.aim().baseline(),
                cycle.aim().target(),
                cycle.phase(),
                cycle.turn(),
                cycle.startedOn(),
                cycle.schoolYear(),
                cycle.teachers(),
                weeks(cycle.checkWeeks()),
                cycle.criteria().colleaguesUnaided(),
                cycle.criteria().owner(),
                cycle.criteria().yearPlan(),
                cycle.criteria().reviewDate(),
                cycle.createdAt());
    }

    public Optional<Cycle> find(UUID id) {
        return sql.query("select * from coaching_cycle where id = ?", CycleStore::read, id).stream()
                .findFirst();
    }

    /**
     * Holds the row until the transaction ends, and the school's days as far as checks hang on them: who hears of other
     * school days meanwhile waits, see {@link #holdSchoolDays}.
     */
    public Optional<Cycle> lock(UUID id) {
        sql.query(
                "select pg_advisory_xact_lock_shared(hashtextextended('borging:' || school_id, 0))"
                        + " from coaching_cycle where id = ?",
                row -> 1,
                id);
        return sql.query("select * from coaching_cycle where id = ? for update", CycleStore::read, id).stream()
                .findFirst();
    }

    /** Waits for all who plan checks at this school by its days as they were, and keeps others from it. */
    public void holdSchoolDays(UUID school) {
        sql.query("select pg_advisory_xact_lock(hashtextextended('borging:' || ?::text, 0))", row -> 1, school);
    }

    /** Where a cycle stands; its checks are those since borging was begun last. */
    public Standing standing(Cycle cycle) {
        return sql.query(
                        "select count(*) filter (where state = 'HELD') as held,"
                                + " count(*) filter (where state = 'PLANNED') as planned"
                                + " from borging_check where cycle_id = ? and counted_from = ?",
                        row -> new Standing(
                                cycle.phase(),
                                cycle.isPaused(),
                                row.getInt("held"),
                                row.getInt("planned"),
                                cycle.decision() == CycleDecision.EMBED && cycle.isDone()),
                        cycle.id(),
                        cycle.borgingFrom())
                .get(0);
    }

    /** Words, numbers and conditions as in {@code wanted}; nothing else of it. */
    public void change(Cycle wanted) {
        sql.update(
                "update coaching_cycle set version = version + 1, title = ?, goal = ?, measure = ?, unit = ?, baseline = ?,"
                        + " target = ?, tool_id = ?, practice_id = ?, teachers = ?, check_weeks = ?,"
                        + " criteria_colleagues = ?, criteria_owner = ?, criteria_year_plan = ?, criteria_review = ?"
                        + " where id = ?",
                wanted.title(),
                wanted.aim().goal(),
                wanted.aim().measure(),
                wanted.aim().unit(),
                wanted.aim().baseline(),
                wanted.aim().target(),
                wanted.subject().toolId(),
                wanted.subject().practiceId(),
                wanted.teachers(),
                weeks(wanted.checkWeeks()),
                wanted.criteria().colleaguesUnaided(),
                wanted.criteria().owner(),
                wanted.criteria().yearPlan(),
                wanted.criteria().reviewDate(),
                wanted.id());
    }

    /** @param borgingFrom {@code null} when it does not stand in borging now */
    public void move(UUID id, Phase phase, LocalDate borgingFrom) {
        sql.update(
                "update coaching_cycle set version = version + 1, phase = ?, borging_from = ? where id = ?",
                phase,
                borgingFrom,
                id);
    }

    /** @param day the first day of the pause, or {@code null} to go on */
    public void pause(UUID id, LocalDate day) {
        sql.update("update coaching_cycle set version = version + 1, paused_on = ? where id = ?", day, id);
    }

    public void transfer(UUID id, UUID coach) {
        sql.update("update coaching_cycle set version = version + 1, coach_id = ? where id = ?", coach, id);
    }

    /** Goes back to a phase in a new turn. */
    public void adapt(UUID id, Phase phase, BigDecimal result, Boolean goalReached) {
        sql.update(
                "update coaching_cycle set version = version + 1, phase = ?, turn = turn + 1, borging_from = null,"
                        + " decision = 'ADAPT', result = ?, goal_reached = ? where id = ?",
                phase,
                result,
                goalReached,
                id);
    }

    /**
     * How a cycle ended.
     *
     * @param result {@code null} when none was measured, as {@code goalReached}
     * @param reviewDate {@code null} for none
     */
    public record End(
            LocalDate day,
            CycleDecision decision,
            BigDecimal result,
            Boolean goalReached,
            boolean embedded,
            LocalDate reviewDate) {}

    public void end(UUID id, End end) {
        sql.update(
                "update coaching_cycle set version = version + 1, phase = 'DONE', ended_on = ?, paused_on = null,"
                        + " decision = ?, result = ?, goal_reached = ?, embedded = ?, review_date = ? where id = ?",
                end.day(),
                end.decision(),
                end.result(),
                end.goalReached(),
                end.embedded(),
                end.reviewDate(),
                id);
    }

    public void review(UUID id, LocalDate next) {
        sql.update("update coaching_cycle set version = version + 1, review_date = ? where id = ?", next, id);
    }

    /** Reads one row with all columns of the table. */
    public static Cycle read(ResultSet row) throws SQLException {
        return new Cycle(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("coach_id", UUID.class),
                row.getObject("school_id", UUID.class),
                new Subject(
                        row.getObject("tool_id", UUID.class),
                        row.getObject("practice_id", UUID.class),
                        row.getObject("request_id", UUID.class),
                        row.getObject("signal_id", UUID.class)),
                row.getString("title"),
                new Aim(
                        row.getString("goal"),
                        row.getString("measure"),
                        row.getString("unit"),
                        row.getBigDecimal("baseline"),
                        row.getBigDecimal("target"),
                        row.getBigDecimal("result")),
                Phase.valueOf(row.getString("phase")),
                row.getInt("turn"),
                row.getObject("started_on", LocalDate.class),
                row.getObject("borging_from", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getObject("paused_on", LocalDate.class),
                row.getInt("school_year"),
                Optional.ofNullable(row.getString("decision"))
                        .map(CycleDecision::valueOf)
                        .orElse(null),
                row.getObject("goal_reached", Boolean.class),
                row.getObject("embedded", Boolean.class),
                row.getInt("teachers"),
                Arrays.stream(row.getString("check_weeks").split(","))
                        .map(Integer::valueOf)
                        .toList(),
                new Criteria(
                        row.getInt("criteria_colleagues"),
                        row.getBoolean("criteria_owner"),
                        row.getBoolean("criteria_year_plan"),
                        row.getBoolean("criteria_review")),
                row.getObject("review_date", LocalDate.class),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "content_gone_at"));
    }

    private static String weeks(List<Integer> weeks) {
        return weeks.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
