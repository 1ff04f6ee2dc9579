package nl.schoolbel.coaching.signals.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.sla.SlaBreachOverturned;
import nl.schoolbel.events.sla.SlaBreached;
import nl.schoolbel.platform.sql.Sql;

/** The breaches that stop lessons; each is kept once, with whether it still stands. */
@ApplicationScoped
class BreachStore {

    @Inject
    Sql sql;

    record Breach(UUID ticket, Instant at) {}

    void keep(SlaBreached told) {
        sql.update(
                "insert into breach (ticket_id, target, repeat, cycle, school_id, breached_at) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict (ticket_id, target, repeat, cycle)"
                        + " do update set breached_at = excluded.breached_at",
                told.ticketId(),
                told.target(),
                first(told.repeat()),
                told.cycle(),
                told.schoolId(),
                told.occurredAt());
    }

    void overturn(SlaBreachOverturned told) {
        sql.update(
                "insert into breach (ticket_id, target, repeat, cycle, school_id, overturned) values (?, ?, ?, ?, ?, true)"
                        + " on conflict (ticket_id, target, repeat, cycle) do update set overturned = true",
                told.ticketId(),
                told.target(),
                first(told.repeat()),
                told.cycle(),
                told.schoolId());
    }

    /** Those of a school that still stand; {@code from} inclusive, {@code until} exclusive. */
    List<Breach> standing(UUID school, Instant from, Instant until) {
        return sql.query(
                "select ticket_id, breached_at from breach"
                        + " where school_id = ? and breached_at >= ? and breached_at < ? and not overturned",
                row -> new Breach(row.getObject("ticket_id", UUID.class), Sql.instant(row, "breached_at")),
                school,
                from,
                until);
    }

    private static int first(Integer repeat) {
        return repeat == null ? 1 : repeat;
    }
}
