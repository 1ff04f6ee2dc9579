package nl.schoolbel.coaching.signals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.coaching.signals.domain.ToolAtSchool;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;

/** The signals that were raised; rows are added and never changed. */
@ApplicationScoped
class SignalStore {

    private static final String COLUMNS = "select id, school_id, tool_id, tickets, window_days, raised_at from signal";

    @Inject
    Sql sql;

    void add(Signal signal) {
        sql.update(
                "insert into signal (id, school_id, tool_id, tickets, window_days, raised_at) values (?, ?, ?, ?, ?, ?)",
                signal.id(),
                signal.schoolId(),
                signal.toolId(),
                signal.tickets(),
                signal.windowDays(),
                signal.raisedAt());
    }

    /** The moments of all signals about a tool at a school. */
    List<Instant> raisedAbout(ToolAtSchool about) {
        return sql.query(
                "select raised_at from signal where school_id = ? and tool_id = ?",
                row -> Sql.instant(row, "raised_at"),
                about.school(),
                about.tool());
    }

    Optional<Signal> find(UUID id) {
        return sql.query(COLUMNS + " where id = ?", SignalStore::read, id).stream()
                .findFirst();
    }

    /** Last raised first, of these schools or, when empty, of all. */
    List<Signal> newest(Optional<Set<UUID>> schools, Cursor after, int limit) {
        UUID[] limited = schools.map(ids -> ids.toArray(UUID[]::new)).orElse(null);
        return sql.query(
                COLUMNS + " where (raised_at, id) < (?, ?) and (?::uuid[] is null or school_id = any (?::uuid[]))"
                        + " order by raised_at desc, id desc limit ?",
                SignalStore::read,
                after.at(),
                after.id(),
                limited,
                limited,
                limit);
    }

    private static Signal read(ResultSet row) throws SQLException {
        return new Signal(
                row.getObject("id", UUID.class),
                row.getObject("school_id", UUID.class),
                row.getObject("tool_id", UUID.class),
                row.getInt("tickets"),
                row.getInt("window_days"),
                Sql.instant(row, "raised_at"));
    }
}
