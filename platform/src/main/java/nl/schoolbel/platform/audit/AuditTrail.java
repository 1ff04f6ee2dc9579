package nl.schoolbel.platform.audit;

import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.time.DomainClock;

/** Who changed or read what, when. Rows are written in the transaction of the change and hold no free text. */
@ApplicationScoped
public class AuditTrail {

    @Inject
    Sql sql;

    @Inject
    DomainClock clock;

    @Inject
    Caller caller;

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

    /** The newest rows before {@code beforeId}, at most {@code limit}. */
    List<AuditEntry> newest(long beforeId, int limit) {
        return sql.query(
                "select id, at, actor, roles, action, kind, thing_id, trace_id from audit_entry where id < ?"
                        + " order by id desc limit ?",
                row -> new AuditEntry(
                        row.getLong("id"),
                        Sql.instant(row, "at"),
                        row.getString("actor"),
                        row.getString("roles"),
                        row.getString("action"),
                        row.getString("kind"),
                        row.getString("thing_id"),
                        row.getString("trace_id")),
                beforeId,
                limit);
    }
}
