package nl.schoolbel.tickets.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;

/** When tickets were closed, and which are due. */
@ApplicationScoped
class ClosingStore {

    private static final String NOT_ANNOUNCED = " and not exists (select 1 from ticket_history h"
            + " where h.ticket_id = ticket.id and h.what = '" + ClosingAnnouncement.WHAT
            + "' and h.occurred_at = ticket.closes_at - interval '24 hours')";

    @Inject
    Sql sql;

    /** @param reopenDays of 24 hours in which it can be opened again, unless its agreement says another number */
    void closed(UUID id, Instant at, int reopenDays) {
        sql.update(
                "update ticket set closed_at = ?,"
                        + " reopen_until = ? + make_interval(hours => 24 * coalesce(reopen_days, ?)) where id = ?",
                at,
                at,
                reopenDays,
                id);
    }

    /** Resolved tickets that close by themselves after now and until then, and of which that was not announced. */
    List<UUID> toAnnounce(Instant now, Instant until, int limit) {
        return sql.query(
                "select id from ticket where closes_at > ? and closes_at <= ?" + NOT_ANNOUNCED
                        + " order by closes_at limit ?",
                row -> row.getObject(1, UUID.class),
                now,
                until,
                limit);
    }

    boolean isAnnounced(UUID id) {
        return sql.query("select 1 from ticket where id = ?" + NOT_ANNOUNCED, row -> 1, id)
                .isEmpty();
    }

    /** Resolved tickets whose school has kept silent long enough, longest ago first. */
    List<UUID> silentLongEnough(Instant now, int limit) {
        return sql.query(
                "select id from ticket where closes_at <= ? order by closes_at limit ?",
                row -> row.getObject(1, UUID.class),
                now,
                limit);
    }
}
