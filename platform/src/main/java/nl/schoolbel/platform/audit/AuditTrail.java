package nl.schoolbel.platform.audit;

import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.privacy.Pseudonyms;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.time.DomainClock;

/** Who changed or read what, when. Rows are written in the transaction of the change and hold no free text. */
@ApplicationScoped
public class AuditTrail {

    /** Of the thing itself, or of a part of it, whose id begins with the thing's and a slash. */
    private static final String OF_THING =
            " split_part(thing_id, '/', 1) = split_part(?, '/', 1) and (thing_id = ? or starts_with(thing_id, ? || '/'))";

    @Inject
    Sql sql;

    @Inject
    DomainClock clock;

    @Inject
    Caller caller;

    @Inject
    Pseudonyms pseudonyms;

    /**
     * Writes one row for the caller of the running request.
     *
     * @param action past tense, kebab-case, such as {@code ticket-handed-over}
     * @param kind what kind of thing, such as {@code ticket}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    @ActivateRequestContext
    public void changed(String action, String kind, Object thingId) {
        sql.update(
                "insert into audit_entry (at, actor, roles, action, kind, thing_id, trace_id) values (?, ?, ?, ?, ?, ?, ?)",
                clock.instant(),
                caller.subject(),
                String.join(",", caller.roles()),
                action,
                kind,
                thingId.toString(),
                Span.current().getSpanContext().getTraceId());
    }

    /** Writes one row for a read that must be accounted for, such as an export; also outside a transaction. */
    @Transactional
    @ActivateRequestContext
    public void read(String action, String kind, Object thingId) {
        changed(action, kind, thingId);
    }

    /** Puts pseudonyms in place of all who did something with a thing or a part of it, because the time to know them is over. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forgetActors(String kind, Object thingId) {
        String id = thingId.toString();
        String ofKind = " where kind = ? and" + OF_THING;
        sql.query("select distinct actor from audit_entry" + ofKind, row -> row.getString(1), kind, id, id, id)
                .forEach(actor -> sql.update(
                        "update audit_entry set actor = ?" + ofKind + " and actor = ?",
                        pseudonyms.of(actor),
                        kind,
                        id,
                        id,
                        id,
                        actor));
    }

    /** The newest rows before {@code beforeId} that fit, at most {@code limit}. */
    List<AuditEntry> newest(AuditFilter filter, long beforeId, int limit) {
        StringBuilder query = new StringBuilder(
                "select id, at, actor, roles, action, kind, thing_id, trace_id from audit_entry where id < ?");
        List<Object> arguments = new ArrayList<>(List.of(beforeId));
        narrow(query, arguments, " and kind = ?", filter.kind());
        if (filter.thingId() != null) {
            query.append(" and").append(OF_THING);
            arguments.addAll(Collections.nCopies(3, filter.thingId()));
        }
        narrow(query, arguments, " and at >= ?", filter.from());
        narrow(query, arguments, " and at < ?", filter.until());
        if (filter.actor() != null) {
            query.append(" and actor in (?, ?)");
            arguments.addAll(List.of(filter.actor(), pseudonyms.of(filter.actor())));
        }
        arguments.add(limit);
        return sql.query(query.append(" order by id desc limit ?").toString(), AuditTrail::entry, arguments.toArray());
    }

    private static void narrow(StringBuilder query, List<Object> arguments, String condition, Object value) {
        if (value != null) {
            query.append(condition);
            arguments.add(value);
        }
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                Sql.instant(row, "at"),
                row.getString("actor"),
                row.getString("roles"),
                row.getString("action"),
                row.getString("kind"),
                row.getString("thing_id"),
                row.getString("trace_id"));
    }
}
