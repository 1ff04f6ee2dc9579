package nl.schoolbel.tickets.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;

/** The setting, and which tickets its time is over for. When a ticket ended stands with its figures, which stay. */
@ApplicationScoped
class RetentionStore {

    private static final String IS_DUE =
            "f.forgotten_at is null and f.state in ('closed', 'withdrawn', 'merged') and f.since < ?";

    private static final String DUE = " from ticket_figure f where " + IS_DUE;

    @Inject
    Sql sql;

    record Row(int months, long version) {}

    Row find() {
        return find("");
    }

    Row lock() {
        return find(" for update");
    }

    void change(int months) {
        sql.update("update retention set months_after_closing = ?, version = version + 1", months);
    }

    int countDue(Instant endedBefore, int most) {
        return sql.query(
                        "select count(*) from (select 1" + DUE + " limit ?) due",
                        row -> row.getInt(1),
                        endedBefore,
                        most)
                .get(0);
    }

    /** Locks those that ended first and that nobody else works on. */
    List<UUID> lockDue(Instant endedBefore, int limit) {
        return sql.query(
                "select t.id from ticket t join (select f.ticket_id, f.since" + DUE
                        + " order by f.since, f.ticket_id limit ?) due on due.ticket_id = t.id"
                        + " order by due.since for update of t skip locked",
                row -> row.getObject(1, UUID.class),
                endedBefore,
                limit);
    }

    /** Notes that it is done, unless the ticket was reopened meanwhile; false then. */
    boolean forgotten(UUID ticketId, Instant endedBefore, Instant at) {
        return sql.update(
                        "update ticket_figure f set forgotten_at = ? where f.ticket_id = ? and " + IS_DUE,
                        at,
                        ticketId,
                        endedBefore)
                == 1;
    }

    private Row find(String lock) {
        return sql.query(
                        "select months_after_closing, version from retention" + lock,
                        row -> new Row(row.getInt(1), row.getLong(2)))
                .get(0);
    }
}
