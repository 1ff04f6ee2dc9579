package nl.schoolbel.coaching.signals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.events.terms.SignalOutcome;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;

/** The rows of signals. */
@ApplicationScoped
class SignalStore {

    @Inject
    Sql sql;

    void add(Signal signal) {
        sql.update(
                "insert into signal (id, kind, school_id, tool_id, gap_id, rule_id, tickets, schools, searches,"
                        + " window_school_days, raised_at, outcome_due_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                signal.id(),
                signal.about().kind(),
                signal.about().schoolId(),
                signal.about().toolId(),
                signal.about().gapId(),
                signal.basis().ruleId(),
                signal.basis().tickets(),
                signal.basis().schools(),
                signal.basis().searches(),
                signal.basis().windowSchoolDays(),
                signal.raisedAt(),
                signal.outcomeDueDate());
    }

    /** The moments of all signals about the same thing; searches are the same by their gap. */
    List<Instant> raisedAbout(SignalAbout about) {
        StringBuilder query = new StringBuilder("select raised_at from signal where kind = ?");
        List<Object> arguments = new ArrayList<>(List.of(about.kind()));
        if (about.gapId() != null) {
            narrow(query, arguments, "gap_id", about.gapId());
        } else {
            narrow(query, arguments, "school_id", about.schoolId());
            narrow(query, arguments, "tool_id", about.toolId());
        }
        return sql.query(query.toString(), row -> Sql.instant(row, "raised_at"), arguments.toArray());
    }

    private static void narrow(StringBuilder query, List<Object> arguments, String column, UUID value) {
        if (value == null) {
            query.append(" and ").append(column).append(" is null");
        } else {
            query.append(" and ").append(column).append(" = ?");
            arguments.add(value);
        }
    }

    Optional<Signal> find(UUID id) {
        return sql.query("select * from signal where id = ?", SignalRow::read, id).stream()
                .findFirst();
    }

    /** Holds the row until the transaction ends. */
    Optional<Signal> lock(UUID id) {
        return sql.query("select * from signal where id = ? for update", SignalRow::read, id).stream()
                .findFirst();
    }

    void accept(UUID id, UUID coach, Instant now, int decisionSchoolDays) {
        sql.update(
                "update signal set version = version + 1, state = 'ACCEPTED', accepted_by_coach = ?, accepted_at = ?,"
                        + " decision_school_days = ? where id = ?",
                coach,
                now,
                decisionSchoolDays,
                id);
    }

    void decline(UUID id, DeclineReason declineReason, String reason, Instant now, int decisionSchoolDays) {
        sql.update(
                "update signal set version = version + 1, state = 'DECLINED', decline_reason = ?, reason = ?,"
                        + " ended_at = ?, decision_school_days = ? where id = ?",
                declineReason,
                reason,
                now,
                decisionSchoolDays,
                id);
    }

    void end(UUID id, SignalOutcome outcome, String reason, SignalLinks links, Instant now) {
        sql.update(
                "update signal set version = version + 1, state = 'ENDED', outcome = ?, reason = ?, request_id = ?,"
                        + " activity_id = ?, cycle_id = ?, practice_id = ?, ended_at = ? where id = ?",
                outcome,
                reason,
                links.requestId(),
                links.activityId(),
                links.cycleId(),
                links.practiceId(),
                now,
                id);
    }

    /** True for an activity that was cancelled or taken back; until the transaction ends it stays as it is. */
    boolean isOff(UUID activity) {
        return sql
                .query("select state from activity where id = ? for share", row -> row.getString("state"), activity)
                .stream()
                .anyMatch(state -> state.equals("CANCELLED") || state.equals("TAKEN_BACK"));
    }

    /** Last raised first. */
    List<Signal> newest(SignalFilter filter, Cursor after, int limit) {
        StringBuilder query =
                new StringBuilder("select * from signal where (raised_at, id) < (?, ?) and kind = any (?)");
        List<Object> arguments = new ArrayList<>(List.of(
                after.at(), after.id(), filter.kinds().stream().map(Enum::name).toArray(String[]::new)));
        filter.schools().ifPresent(schools -> {
            query.append(" and school_id = any (?)");
            arguments.add(schools.toArray(UUID[]::new));
        });
        if (filter.state() != null) {
            query.append(" and state = ?");
            arguments.add(filter.state());
        }
        if (filter.overdueBefore() != null) {
            query.append(" and state in ('RAISED', 'ACCEPTED') and outcome_due_on < ?");
            arguments.add(filter.overdueBefore());
        }
        arguments.add(limit);
        return sql.query(
                query.append(" order by raised_at desc, id desc limit ?").toString(),
                SignalRow::read,
                arguments.toArray());
    }
}
