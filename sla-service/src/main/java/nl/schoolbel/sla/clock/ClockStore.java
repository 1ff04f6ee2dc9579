package nl.schoolbel.sla.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schoolbel.platform.sql.Columns;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.sla.clock.domain.ClockState;
import nl.schoolbel.sla.clock.domain.Target;

/** Rows of clocks, as last told: what figures and the watching over marks read without folding. */
@ApplicationScoped
class ClockStore {

    private static final String COLUMNS =
            "ticket_id, target, repeat, state, started_at, due_at, over_at, met_at, ended_at,"
                    + " priority, budget_seconds, elapsed_seconds, wall_seconds, paused_seconds,"
                    + " agreement_id, school_id, beheerpartner_id, category_id";

    @Inject
    Sql sql;

    /** The rows of tickets, by ticket; one without any is not in the map. */
    Map<UUID, List<ClockRow>> of(Collection<UUID> tickets) {
        return sql
                .query(
                        "select * from clock where ticket_id = any(?) order by target, repeat",
                        ClockStore::read,
                        (Object) tickets.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.groupingBy(ClockRow::ticketId));
    }

    /** Writes rows of one or more tickets with one statement, each over the one that was there. */
    void write(List<ClockRow> rows) {
        sql.update(
                "insert into clock (" + COLUMNS + ") select * from unnest(?::uuid[], ?::text[], ?::int[], ?::text[],"
                        + " ?::timestamptz[], ?::timestamptz[], ?::timestamptz[], ?::timestamptz[], ?::timestamptz[],"
                        + " ?::int[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[],"
                        + " ?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[]) on conflict (ticket_id, target, repeat) do update set"
                        + " state = excluded.state, started_at = excluded.started_at, due_at = excluded.due_at,"
                        + " over_at = excluded.over_at, met_at = excluded.met_at, ended_at = excluded.ended_at,"
                        + " priority = excluded.priority, budget_seconds = excluded.budget_seconds,"
                        + " elapsed_seconds = excluded.elapsed_seconds, wall_seconds = excluded.wall_seconds,"
                        + " paused_seconds = excluded.paused_seconds, agreement_id = excluded.agreement_id,"
                        + " school_id = excluded.school_id, beheerpartner_id = excluded.beheerpartner_id,"
                        + " category_id = excluded.category_id",
                Columns.of(rows)
                        .with(ClockRow::ticketId)
                        .with(row -> row.target().name())
                        .with(ClockRow::repeat)
                        .with(row -> row.state().name())
                        .with(ClockRow::startedAt)
                        .with(ClockRow::dueAt)
                        .with(ClockRow::overAt)
                        .with(ClockRow::metAt)
                        .with(ClockRow::endedAt)
                        .with(ClockRow::priority)
                        .with(ClockRow::budgetSeconds)
                        .with(ClockRow::elapsedSeconds)
                        .with(ClockRow::wallSeconds)
                        .with(ClockRow::pausedSeconds)
                        .with(ClockRow::agreementId)
                        .with(ClockRow::schoolId)
                        .with(ClockRow::beheerpartnerId)
                        .with(ClockRow::categoryId)
                        .arrays());
    }

    void remove(ClockRow row) {
        sql.update(
                "delete from clock where ticket_id = ? and target = ? and repeat = ?",
                row.ticketId(),
                row.target(),
                row.repeat());
    }

    private static ClockRow read(ResultSet row) throws SQLException {
        return new ClockRow(
                row.getObject("ticket_id", UUID.class),
                Target.valueOf(row.getString("target")),
                row.getInt("repeat"),
                ClockState.valueOf(row.getString("state")),
                Sql.instant(row, "started_at"),
                Sql.instant(row, "due_at"),
                Sql.instant(row, "over_at"),
                Sql.instant(row, "met_at"),
                Sql.instant(row, "ended_at"),
                row.getObject("priority", Integer.class),
                row.getObject("budget_seconds", Long.class),
                row.getObject("elapsed_seconds", Long.class),
                row.getObject("wall_seconds", Long.class),
                row.getObject("paused_seconds", Long.class),
                row.getObject("agreement_id", UUID.class),
                row.getObject("school_id", UUID.class),
                row.getObject("beheerpartner_id", UUID.class),
                row.getObject("category_id", UUID.class));
    }
}
