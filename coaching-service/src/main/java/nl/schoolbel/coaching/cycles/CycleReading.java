package nl.schoolbel.coaching.cycles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schoolbel.coaching.cycles.cycle.Cycle;
import nl.schoolbel.coaching.cycles.cycle.CycleDecision;
import nl.schoolbel.coaching.cycles.cycle.CyclePhase;
import nl.schoolbel.coaching.cycles.cycle.CycleStore;
import nl.schoolbel.coaching.cycles.cycle.Numbers;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;

/** What lists and single cycles show beside the row itself. Each is one query, for a page as for one. */
@ApplicationScoped
class CycleReading {

    /** Steps and decisions of one cycle; a cycle takes some ten. */
    private static final int MOST = 200;

    @Inject
    Sql sql;

    /** Last begun first. */
    List<Cycle> newest(Optional<Set<UUID>> schools, CycleFilter filter, LocalDate today, Cursor after, int limit) {
        StringBuilder query = new StringBuilder("select c.* from coaching_cycle c where (c.created_at, c.id) < (?, ?)");
        List<Object> arguments = new ArrayList<>(List.of(after.at(), after.id()));
        schools.ifPresent(some -> narrow(query, arguments, "c.school_id = any (?)", some.toArray(UUID[]::new)));
        if (filter.coachId != null) {
            narrow(query, arguments, "c.coach_id = ?", filter.coachId);
        }
        if (filter.phase != null) {
            narrow(query, arguments, "c.phase = ?", filter.phase);
        }
        if (filter.borgingOverdue) {
            narrow(
                    query,
                    arguments,
                    "c.paused_on is null and exists (select 1 from borging_check b"
                            + " where b.cycle_id = c.id and b.state = 'PLANNED' and b.due_on < ?)",
                    today);
        }
        if (filter.reviewDue) {
            narrow(query, arguments, "c.phase = 'DONE' and c.review_date <= ?", today);
        }
        arguments.add(limit);
        return sql.query(
                query + " order by c.created_at desc, c.id desc limit ?", CycleStore::read, arguments.toArray());
    }

    private static void narrow(StringBuilder query, List<Object> arguments, String condition, Object value) {
        query.append(" and ").append(condition);
        arguments.add(value);
    }

    private record Due(UUID cycleId, LocalDate dueOn) {}

    /** By cycle the day on which its next check is due, of those that have one planned. */
    Map<UUID, LocalDate> nextChecks(Collection<UUID> cycles) {
        return sql
                .query(
                        "select cycle_id, min(due_on) as due_on from borging_check"
                                + " where cycle_id = any (?) and state = 'PLANNED' group by cycle_id",
                        row -> new Due(row.getObject("cycle_id", UUID.class), row.getObject("due_on", LocalDate.class)),
                        (Object) cycles.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(Due::cycleId, Due::dueOn));
    }

    List<CycleContent.Step> steps(UUID cycle) {
        return sql.query(
                "select turn, kind, from_phase, to_phase, from_coach_id, to_coach_id, reason, stepped_at from cycle_step"
                        + " where cycle_id = ? order by stepped_at, id limit " + MOST,
                row -> new CycleContent.Step(
                        row.getInt("turn"),
                        row.getString("kind").toLowerCase(Locale.ROOT),
                        phase(row, "from_phase"),
                        phase(row, "to_phase"),
                        row.getObject("from_coach_id", UUID.class),
                        row.getObject("to_coach_id", UUID.class),
                        row.getString("reason"),
                        Sql.instant(row, "stepped_at")),
                cycle);
    }

    List<CycleContent.Decided> decisions(UUID cycle) {
        return sql.query(
                "select turn, decision, reason, result, goal_reached, decided_on from cycle_decision where cycle_id = ?"
                        + " order by decided_at, id limit " + MOST,
                row -> new CycleContent.Decided(
                        row.getInt("turn"),
                        CycleDecision.valueOf(row.getString("decision")),
                        row.getString("reason"),
                        number(row, "result"),
                        row.getObject("goal_reached", Boolean.class),
                        row.getObject("decided_on", LocalDate.class)),
                cycle);
    }

    List<CycleContent.Reviewed> reviews(UUID cycle) {
        return sql.query(
                "select held_on, still_used, words, next_on from cycle_review where cycle_id = ?"
                        + " order by created_at, id limit " + MOST,
                row -> new CycleContent.Reviewed(
                        row.getObject("held_on", LocalDate.class),
                        row.getBoolean("still_used"),
                        row.getString("words"),
                        row.getObject("next_on", LocalDate.class)),
                cycle);
    }

    private static CyclePhase phase(ResultSet row, String column) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : CyclePhase.valueOf(name);
    }

    private static BigDecimal number(ResultSet row, String column) throws SQLException {
        return Numbers.shown(row.getBigDecimal(column));
    }
}
