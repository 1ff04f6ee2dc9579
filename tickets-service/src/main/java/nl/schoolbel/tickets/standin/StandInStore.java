package nl.schoolbel.tickets.standin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;

/** When stand-ins are due, and when the last one was called. */
@ApplicationScoped
class StandInStore {

    @Inject
    Sql sql;

    /** @param at {@code null} for never */
    void due(UUID ticketId, Instant at) {
        sql.update("update ticket set stand_in_due_at = ? where id = ?", at, ticketId);
    }

    boolean isFirstCall(UUID ticketId) {
        return !sql.query(
                        "select 1 from ticket where id = ? and stand_in_called_at is null",
                        row -> row.getInt(1),
                        ticketId)
                .isEmpty();
    }

    boolean isDue(UUID ticketId, Instant now) {
        return !sql.query(
                        "select 1 from ticket where id = ? and stand_in_due_at <= ?",
                        row -> row.getInt(1),
                        ticketId,
                        now)
                .isEmpty();
    }

    void called(UUID ticketId, Instant at, Instant nextDueAt) {
        sql.update(
                "update ticket set stand_in_called_at = ?, stand_in_due_at = ? where id = ?", at, nextDueAt, ticketId);
    }

    /** Longest ago first. */
    List<UUID> due(Instant now, int limit) {
        return sql.query(
                "select id from ticket where stand_in_due_at <= ? order by stand_in_due_at limit ?",
                row -> row.getObject(1, UUID.class),
                now,
                limit);
    }
}
