package nl.schoolbel.tickets.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;

/**
 * Reads the history in the order of its transactions, up to the oldest that still runs: what lies below that is complete,
 * and nothing is added to it any more, however late somebody commits.
 */
@ApplicationScoped
class ChangeStore {

    private static final String BEHIND =
            "from ticket_history where (xid, id) > (?::xid8, ?)" + " and xid < pg_snapshot_xmin(pg_current_snapshot())";

    private static final String CHANGES =
            "select h.xid::text, h.id, h.ticket_id, h.what, h.to_state, h.occurred_at, t.school_id, t.reporter,"
                    + " t.entered_by from"
                    + " (%s) h left join ticket t on t.id = h.ticket_id";

    @Inject
    Sql sql;

    /** Where the history ends now. */
    Position end() {
        return sql.query(
                        "select pg_snapshot_xmin(pg_current_snapshot())::text",
                        row -> new Position(Long.parseLong(row.getString(1)), 0))
                .get(0);
    }

    /** How long the oldest change that is written, and may not be read yet, has waited for earlier transactions. */
    Duration lag(Instant now) {
        Instant oldest = sql.query(
                        "select min(recorded_at) as oldest from ticket_history"
                                + " where xid >= pg_snapshot_xmin(pg_current_snapshot())",
                        row -> Optional.ofNullable(Sql.instant(row, "oldest")))
                .get(0)
                .orElse(now);
        return oldest.isBefore(now) ? Duration.between(oldest, now) : Duration.ZERO;
    }

    /** The next changes at all schools. */
    List<Change> behind(Position position, int limit) {
        return sql.query(
                String.format(CHANGES, "select * " + BEHIND + " order by xid, id limit ?") + " order by h.xid, h.id",
                ChangeStore::read,
                Long.toString(position.transaction()),
                position.entry(),
                limit);
    }

    /** Whether more than so many changes, at all schools, lie behind a position. */
    boolean isFurtherThan(int changes, Position position) {
        return !sql.query(
                        "select 1 " + BEHIND + " order by xid, id offset ? limit 1",
                        row -> 1,
                        Long.toString(position.transaction()),
                        position.entry(),
                        changes)
                .isEmpty();
    }

    /** The changes at one school behind a position, up to another one, inclusive. */
    List<Change> between(Position behind, Position upTo, UUID schoolId) {
        return sql.query(
                String.format(CHANGES, "select * " + BEHIND + " and (xid, id) <= (?::xid8, ?)")
                        + " where t.school_id = ? order by h.xid, h.id",
                ChangeStore::read,
                Long.toString(behind.transaction()),
                behind.entry(),
                Long.toString(upTo.transaction()),
                upTo.entry(),
                schoolId);
    }

    private static Change read(ResultSet row) throws SQLException {
        return new Change(
                new Position(Long.parseLong(row.getString(1)), row.getLong(2)),
                row.getObject("ticket_id", UUID.class),
                row.getObject("school_id", UUID.class),
                row.getString("reporter"),
                row.getString("entered_by"),
                row.getString("what"),
                row.getString("to_state"),
                Sql.instant(row, "occurred_at"));
    }
}
