package nl.schoolbel.tickets.standin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;

/** When stand-ins are due, and when the last one was called. */
@ApplicationScoped
class StandInStore {

    @Inject
    Sql sql;

    /**
     * @param from since when nobody has looked
     * @param at {@code null} for never
     */
    void due(UUID ticketId, Instant from, Instant at) {
        sql.update("update ticket set stand_in_from = ?, stand_in_due_at = ? where id = ?", from, at, ticketId);
    }

    /** A ticket that nobody looks at. */
    record Running(UUID id, UUID schoolId, Instant from, Instant dueAt) {}

    /** Those of these schools, their tickets locked in the order of {@code TicketStore#lockAll}. */
    List<Running> lockRunning(Collection<UUID> schools) {
        return sql.query(
                "select id, school_id, stand_in_from, stand_in_due_at from ticket where stand_in_due_at is not null"
                        + " and school_id = any (?::uuid[]) order by major desc, id for no key update",
                row -> new Running(
                        row.getObject("id", UUID.class),
                        row.getObject("school_id", UUID.class),
                        Sql.instant(row, "stand_in_from"),
                        Sql.instant(row, "stand_in_due_at")),
                (Object) schools.stream().map(UUID::toString).toArray(String[]::new));
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
                "update ticket set stand_in_called_at = ?, stand_in_from = ?, stand_in_due_at = ? where id = ?",
                at,
                at,
                nextDueAt,
                ticketId);
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
