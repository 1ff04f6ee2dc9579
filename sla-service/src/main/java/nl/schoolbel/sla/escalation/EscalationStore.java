package nl.schoolbel.sla.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.escalation.domain.Mark;

/** Rows of breaches and escalations. A breach is never removed; a correction stands beside it. */
@ApplicationScoped
public class EscalationStore {

    @Inject
    Sql sql;

    record Breach(Target target, int repeat, int cycle, Instant dueAt) {}

    void addBreach(UUID ticket, Mark mark, Instant dueAt, Instant now) {
        sql.update(
                "insert into breach (ticket_id, target, repeat, cycle, due_at, recorded_at) values (?, ?, ?, ?, ?, ?)",
                ticket,
                mark.target(),
                mark.repeat(),
                mark.cycle(),
                dueAt,
                now);
    }

    List<Breach> standingBreaches(UUID ticket) {
        return sql.query(
                "select target, repeat, cycle, due_at from breach where ticket_id = ? and overturned_at is null",
                row -> new Breach(
                        Target.valueOf(row.getString("target")),
                        row.getInt("repeat"),
                        row.getInt("cycle"),
                        Sql.instant(row, "due_at")),
                ticket);
    }

    void overturn(UUID ticket, Breach breach, Instant now) {
        sql.update(
                "update breach set overturned_at = ? where ticket_id = ? and target = ? and repeat = ? and cycle = ?",
                now,
                ticket,
                breach.target(),
                breach.repeat(),
                breach.cycle());
    }

    void addEscalation(UUID id, UUID ticket, Mark mark, int level, Instant dueAt, Instant now) {
        sql.update(
                "insert into escalation (id, ticket_id, target, repeat, cycle, level, percent, offset_minutes, due_at,"
                        + " escalated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                ticket,
                mark.target(),
                mark.repeat(),
                mark.cycle(),
                level,
                mark.point().percent(),
                mark.point().offsetMinutes(),
                dueAt,
                now);
    }

    /** Withdraws the open escalations of a breach and gives their ids. */
    List<UUID> withdraw(UUID ticket, Breach breach, Instant now) {
        return sql.query(
                "update escalation set withdrawn_at = ? where ticket_id = ? and target = ? and repeat = ? and cycle = ?"
                        + " and percent >= 100 and withdrawn_at is null returning id",
                row -> row.getObject(1, UUID.class),
                now,
                ticket,
                breach.target(),
                breach.repeat(),
                breach.cycle());
    }

    /** Notes the acknowledgement; false when it was acknowledged before. */
    boolean acknowledge(UUID id, Instant now) {
        return sql.update("update escalation set acknowledged_at = ? where id = ? and acknowledged_at is null", now, id)
                == 1;
    }

    boolean exists(UUID id, UUID ticket) {
        return !sql.query("select 1 from escalation where id = ? and ticket_id = ?", row -> 1, id, ticket)
                .isEmpty();
    }

    List<Escalation> ofTicket(UUID ticket, Cursor after, int limit) {
        return sql.query(
                "select * from escalation where ticket_id = ? and (escalated_at, id) < (?, ?)"
                        + " order by escalated_at desc, id desc limit ?",
                row -> new Escalation(
                        row.getObject("id", UUID.class),
                        row.getObject("ticket_id", UUID.class),
                        row.getString("target").toLowerCase(Locale.ROOT),
                        row.getInt("level"),
                        row.getInt("percent"),
                        Sql.instant(row, "due_at"),
                        Sql.instant(row, "escalated_at"),
                        Sql.instant(row, "acknowledged_at"),
                        Sql.instant(row, "withdrawn_at")),
                ticket,
                after.at(),
                after.id(),
                limit);
    }
}
