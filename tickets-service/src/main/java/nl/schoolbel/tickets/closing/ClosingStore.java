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

    @Inject
    Sql sql;

    void closed(UUID id, Instant at, Instant reopenUntil) {
        sql.update("update ticket set closed_at = ?, reopen_until = ? where id = ?", at, reopenUntil, id);
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
