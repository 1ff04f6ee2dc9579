package nl.schoolbel.sla.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.sla.clock.domain.Target;

/** The marks of a ticket with what became of them, for who shows its clocks. Whether the ticket may be seen was asked before. */
@ApplicationScoped
public class MarkLog {

    /** A ticket has some tens; one that is kept waiting for years, with an update each day, has more. */
    private static final int MOST_SHOWN = 1_000;

    @Inject
    Sql sql;

    /**
     * A mark.
     *
     * @param offsetMinutes service time behind the percentage
     * @param plannedAt when it is, or was, reached
     * @param state {@code planned}, {@code fired} or {@code skipped}
     * @param level that it escalated to; null when it did not
     * @param acknowledged whether that escalation was answered
     */
    public record Shown(
            Target target,
            int repeat,
            int percent,
            int offsetMinutes,
            Instant plannedAt,
            String state,
            Integer level,
            boolean acknowledged) {}

    /** By the moment at which they are reached. */
    public List<Shown> of(UUID ticket) {
        return sql.query(
                "select m.target, m.repeat, m.percent, m.offset_minutes, m.planned_at, m.state, e.level,"
                        + " e.acknowledged_at is not null as acknowledged from mark m left join escalation e"
                        + " on e.ticket_id = m.ticket_id and e.target = m.target and e.repeat = m.repeat"
                        + " and e.cycle = m.cycle and e.percent = m.percent and e.offset_minutes = m.offset_minutes"
                        + " where m.ticket_id = ? order by m.planned_at, m.target, m.percent, m.offset_minutes limit ?",
                row -> new Shown(
                        Target.valueOf(row.getString("target")),
                        row.getInt("repeat"),
                        row.getInt("percent"),
                        row.getInt("offset_minutes"),
                        Sql.instant(row, "planned_at"),
                        row.getString("state"),
                        row.getObject("level", Integer.class),
                        row.getBoolean("acknowledged")),
                ticket,
                MOST_SHOWN);
    }
}
