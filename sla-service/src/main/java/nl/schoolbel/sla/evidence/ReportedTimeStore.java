package nl.schoolbel.sla.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.sla.clock.domain.Target;

/** Rows of what a beheerpartner's own system said; a later one stands beside the earlier. */
@ApplicationScoped
class ReportedTimeStore {

    @Inject
    Sql sql;

    record Row(
            UUID id,
            UUID ticketId,
            UUID beheerpartnerId,
            Target target,
            Instant reportedAt,
            String ownReference,
            Instant receivedAt) {}

    void add(Row row) {
        sql.update(
                "insert into reported_time (id, ticket_id, beheerpartner_id, target, reported_at, own_reference, received_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                row.id(),
                row.ticketId(),
                row.beheerpartnerId(),
                row.target(),
                row.reportedAt(),
                row.ownReference(),
                row.receivedAt());
    }

    /** @param beheerpartner {@code null} for all */
    List<Row> newest(UUID ticket, UUID beheerpartner, Cursor after, int limit) {
        return sql.query(
                "select * from reported_time where ticket_id = ? and (?::uuid is null or beheerpartner_id = ?)"
                        + " and (received_at, id) < (?, ?) order by received_at desc, id desc limit ?",
                row -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("ticket_id", UUID.class),
                        row.getObject("beheerpartner_id", UUID.class),
                        Target.valueOf(row.getString("target")),
                        Sql.instant(row, "reported_at"),
                        row.getString("own_reference"),
                        Sql.instant(row, "received_at")),
                ticket,
                beheerpartner,
                beheerpartner,
                after.at(),
                after.id(),
                limit);
    }
}
