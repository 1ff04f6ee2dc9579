package nl.schoolbel.tickets.notices;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.sql.JsonColumn;
import nl.schoolbel.platform.sql.Sql;

/**
 * The history of all tickets in the order in which it became visible, from a kept position. Only what lies below the
 * oldest running transaction is read, so that nothing that commits late is passed by.
 */
@ApplicationScoped
class HistoryFeed {

    @Inject
    Sql sql;

    /** Up to where it was read: a transaction and an id within it. */
    record Position(String xid, long id) {}

    /**
     * One thing that happened.
     *
     * @param reason of a waiting, else {@code null}
     * @param receivers whom an escalation is for, else {@code null}
     * @param author the pseudonymous subject of who did it, or {@code null}
     */
    record Entry(
            long id,
            String xid,
            UUID ticketId,
            Instant occurredAt,
            String what,
            String reason,
            boolean internal,
            List<String> receivers,
            String author) {}

    /** Takes the position until the end of the transaction; empty while another node has it. */
    Optional<Position> take() {
        return sql
                .query(
                        "select xid, history_id from notice_position for update skip locked",
                        row -> new Position(row.getString(1), row.getLong(2)))
                .stream()
                .findFirst();
    }

    List<Entry> after(Position position, int limit) {
        return sql.query(
                "select h.id, h.xid, h.ticket_id, h.occurred_at, h.what, h.detail ->> 'reason' as reason, h.internal,"
                        + " h.detail ->> 'receivers' as receivers, a.subject from ticket_history h left join notice_author a on a.history_id = h.id"
                        + " where (h.xid, h.id) > (?::xid8, ?) and h.xid < pg_snapshot_xmin(pg_current_snapshot())"
                        + " order by h.xid, h.id limit ?",
                row -> new Entry(
                        row.getLong("id"),
                        row.getString("xid"),
                        row.getObject("ticket_id", UUID.class),
                        Sql.instant(row, "occurred_at"),
                        row.getString("what"),
                        row.getString("reason"),
                        row.getBoolean("internal"),
                        JsonColumn.read(row.getString("receivers"), new TypeReference<List<String>>() {}),
                        row.getString("subject")),
                position.xid(),
                position.id(),
                limit);
    }

    /** Goes on behind the last of these, and forgets who did them. */
    void passed(List<Entry> entries) {
        Entry last = entries.get(entries.size() - 1);
        sql.update("update notice_position set xid = ?::xid8, history_id = ?", last.xid(), last.id());
        sql.update("delete from notice_author where history_id = any (?::bigint[])", (Object)
                entries.stream().map(entry -> Long.toString(entry.id())).toArray(String[]::new));
    }
}
