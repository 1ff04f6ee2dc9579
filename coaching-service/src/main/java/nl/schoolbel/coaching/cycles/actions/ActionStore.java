package nl.schoolbel.coaching.cycles.actions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;

/** The rows of actions. */
@ApplicationScoped
class ActionStore {

    /** Days before an action is due on which it counts as due soon. */
    static final int SOON_DAYS = 7;

    private static final String SELECT = "select a.*, c.paused_on is not null or c.phase = 'DONE' as resting"
            + " from cycle_action a join coaching_cycle c on c.id = a.cycle_id";

    private static final LocalDate BEFORE_ALL = LocalDate.of(1, 1, 1);
    private static final UUID LOWEST = new UUID(0, 0);

    @Inject
    Sql sql;

    /** @param resting its cycle stands still or has ended */
    record Action(
            UUID id,
            long version,
            UUID cycleId,
            String what,
            ActionOwner who,
            LocalDate dueOn,
            ActionState state,
            LocalDate endedOn,
            String reason,
            Instant createdAt,
            boolean resting) {

        Cursor position() {
            return new Cursor(dueOn.atStartOfDay(ZoneOffset.UTC).toInstant(), id);
        }
    }

    void add(UUID id, UUID cycle, ActionPlan plan, Instant at) {
        sql.update(
                "insert into cycle_action (id, version, cycle_id, what, who, due_on, state, created_at)"
                        + " values (?, 0, ?, ?, ?, ?, 'OPEN', ?)",
                id,
                cycle,
                plan.what(),
                plan.who(),
                plan.dueDate(),
                at);
    }

    int countOf(UUID cycle) {
        return sql.query("select count(*) from cycle_action where cycle_id = ?", row -> row.getInt(1), cycle)
                .get(0);
    }

    Optional<Action> find(UUID cycle, UUID id) {
        return sql.query(SELECT + " where a.id = ? and a.cycle_id = ?", ActionStore::read, id, cycle).stream()
                .findFirst();
    }

    void change(UUID id, ActionPlan plan) {
        sql.update(
                "update cycle_action set version = version + 1, what = ?, who = ?, due_on = ? where id = ?",
                plan.what(),
                plan.who(),
                plan.dueDate(),
                id);
    }

    void end(UUID id, ActionState state, LocalDate day, String reason) {
        sql.update(
                "update cycle_action set version = version + 1, state = ?, ended_on = ?, reason = ? where id = ?",
                state,
                day,
                reason,
                id);
    }

    /** Of one cycle, first due first. */
    List<Action> of(UUID cycle, Cursor after, int limit) {
        List<Object> arguments = new ArrayList<>(List.of(cycle));
        arguments.addAll(place(after));
        arguments.add(limit);
        return sql.query(
                SELECT + " where a.cycle_id = ? and (a.due_on, a.id) > (?, ?) order by a.due_on, a.id limit ?",
                ActionStore::read,
                arguments.toArray());
    }

    /** Open ones of cycles that go on, of this coach or at these schools, first due first. */
    List<Action> open(
            UUID coach, Collection<UUID> schools, ActionFilter filter, LocalDate today, Cursor after, int limit) {
        StringBuilder query = new StringBuilder(SELECT
                + " where a.state = 'OPEN' and c.paused_on is null and c.phase <> 'DONE'"
                + " and (c.coach_id = ? or c.school_id = any (?)) and (a.due_on, a.id) > (?, ?)");
        List<Object> arguments = new ArrayList<>(List.of(coach, schools.toArray(UUID[]::new)));
        arguments.addAll(place(after));
        if (filter.schoolId != null) {
            query.append(" and c.school_id = ?");
            arguments.add(filter.schoolId);
        }
        if (filter.who != null) {
            query.append(" and a.who = ?");
            arguments.add(filter.who);
        }
        if (filter.overdue) {
            query.append(" and a.due_on < ?");
            arguments.add(today);
        }
        if (filter.dueSoon) {
            query.append(" and a.due_on between ? and ?");
            arguments.addAll(List.of(today, today.plusDays(SOON_DAYS)));
        }
        arguments.add(limit);
        return sql.query(query + " order by a.due_on, a.id limit ?", ActionStore::read, arguments.toArray());
    }

    private static List<Object> place(Cursor after) {
        return after.equals(Cursor.START)
                ? List.of(BEFORE_ALL, LOWEST)
                : List.of(after.at().atZone(ZoneOffset.UTC).toLocalDate(), after.id());
    }

    private static Action read(ResultSet row) throws SQLException {
        return new Action(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("cycle_id", UUID.class),
                row.getString("what"),
                ActionOwner.valueOf(row.getString("who")),
                row.getObject("due_on", LocalDate.class),
                ActionState.valueOf(row.getString("state")),
                row.getObject("ended_on", LocalDate.class),
                row.getString("reason"),
                Sql.instant(row, "created_at"),
                row.getBoolean("resting"));
    }
}
