package nl.schoolbel.sla.reapplying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;

/** Rows of re-applications, and the tickets that they are about. */
@ApplicationScoped
class ReapplicationStore {

    /** Below every id. */
    static final UUID FIRST = new UUID(0, 0);

    /** Under one of the versions, with a clock that is not over; the report's own clock is under another agreement. */
    private static final String RUNNING_UNDER = " from ticket_copy t"
            + " where coalesce(t.applied_agreement_id, t.agreement_id) = any(?)"
            + " and (?::uuid is null or t.school_id = ?)"
            + " and exists (select 1 from clock c where c.ticket_id = t.id and c.over_at is null and c.target <> 'TRIAGE')";

    @Inject
    Sql sql;

    /** @param after the last ticket of the batch before, or {@link #FIRST} */
    record Claimed(UUID id, UUID agreementId, UUID schoolId, UUID after) {}

    void add(Reapplication wanted) {
        sql.update(
                "insert into reapplication (id, agreement_id, school_id, reason, requested_at, after_ticket)"
                        + " values (?, ?, ?, ?, ?, ?)",
                wanted.id(),
                wanted.agreementId(),
                wanted.schoolId(),
                wanted.reason(),
                wanted.requestedAt(),
                FIRST);
    }

    Optional<Reapplication> find(UUID agreement, UUID id) {
        return sql
                .query(
                        "select * from reapplication where id = ? and agreement_id = ?",
                        ReapplicationStore::read,
                        id,
                        agreement)
                .stream()
                .findFirst();
    }

    /** One that still runs and that no other node works on, for this transaction. */
    Optional<Claimed> claim() {
        return sql
                .query(
                        "select id, agreement_id, school_id, after_ticket from reapplication where finished_at is null"
                                + " order by requested_at limit 1 for update skip locked",
                        row -> new Claimed(
                                row.getObject("id", UUID.class),
                                row.getObject("agreement_id", UUID.class),
                                row.getObject("school_id", UUID.class),
                                row.getObject("after_ticket", UUID.class)))
                .stream()
                .findFirst();
    }

    void proceeded(UUID id, UUID after, int tickets) {
        sql.update("update reapplication set after_ticket = ?, tickets = tickets + ? where id = ?", after, tickets, id);
    }

    void finished(UUID id, Instant at) {
        sql.update("update reapplication set finished_at = ? where id = ?", at, id);
    }

    /** Tickets in the order of their ids that run under one of the versions. */
    List<UUID> tickets(Collection<UUID> versions, UUID school, UUID after, int limit) {
        return sql.query(
                "select t.id" + RUNNING_UNDER + " and t.id > ? order by t.id limit ?",
                row -> row.getObject(1, UUID.class),
                versions.toArray(UUID[]::new),
                school,
                school,
                after,
                limit);
    }

    long count(Collection<UUID> versions, UUID school) {
        return sql.query(
                        "select count(*)" + RUNNING_UNDER,
                        row -> row.getLong(1),
                        versions.toArray(UUID[]::new),
                        school,
                        school)
                .get(0);
    }

    private static Reapplication read(ResultSet row) throws SQLException {
        return new Reapplication(
                row.getObject("id", UUID.class),
                row.getObject("agreement_id", UUID.class),
                row.getObject("school_id", UUID.class),
                row.getString("reason"),
                Sql.instant(row, "requested_at"),
                row.getInt("tickets"),
                Sql.instant(row, "finished_at"));
    }
}
