package nl.schoolbel.sla.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.escalation.domain.HandledMark;
import nl.schoolbel.sla.escalation.domain.Mark;

/** Rows of marks: planned ones with their moment, and what was said about the others. Once each by the primary key. */
@ApplicationScoped
public class MarkStore {

    /**
     * No mark fires while an update of the beheerpartner that came in before the mark's moment still waits for its
     * answer, because it may show that the target was met. After this long the mark fires all the same. An update of a
     * major incident holds the marks of the tickets that follow it too, each until its own answer has been heard.
     */
    static final Duration LONGEST_HOLD = Duration.ofMinutes(5);

    private static final String HELD_BY_OWN = " exists (select 1 from beheerpartner_update u"
            + " where u.ticket_id = m.ticket_id and u.result = 'received'"
            + " and u.received_at <= m.planned_at and u.received_at > ?)";

    private static final String HELD_BY_INCIDENT = " exists (select 1 from ticket_copy t"
            + " join beheerpartner_update u on u.ticket_id = t.major_incident_id"
            + " where t.id = m.ticket_id and u.result <> 'refused' and u.action <> 'acknowledge-escalation'"
            + " and u.received_at <= m.planned_at and u.received_at > ?"
            + " and not exists (select 1 from ticket_fact f"
            + " where f.ticket_id = t.id and f.data ->> 'updateId' = u.id::text))";

    @Inject
    Sql sql;

    private record Handled(UUID ticket, HandledMark mark) {}

    /** Tickets with a mark due, longest due first, leaving out those that are held. */
    List<UUID> due(Instant now, int limit) {
        Instant since = now.minus(LONGEST_HOLD);
        return sql.query(
                "select ticket_id from mark m where state = 'planned' and planned_at <= ? and not" + HELD_BY_OWN
                        + " and not" + HELD_BY_INCIDENT + " group by ticket_id order by min(planned_at) limit ?",
                row -> row.getObject(1, UUID.class),
                now,
                since,
                since,
                limit);
    }

    /** Those of the tickets that have a due mark which is held; asked again when the tickets are locked. */
    Set<UUID> held(Collection<UUID> tickets, Instant now) {
        Instant since = now.minus(LONGEST_HOLD);
        return new HashSet<>(sql.query(
                "select distinct ticket_id from mark m where ticket_id = any(?) and state = 'planned'"
                        + " and planned_at <= ? and (" + HELD_BY_OWN + " or" + HELD_BY_INCIDENT + ")",
                row -> row.getObject(1, UUID.class),
                tickets.toArray(UUID[]::new),
                now,
                since,
                since));
    }

    /** The marks on which the last word was said, by ticket. */
    Map<UUID, List<HandledMark>> handled(Collection<UUID> tickets) {
        return sql
                .query(
                        "select m.ticket_id, m.target, m.cycle, m.percent, m.state, m.fired_at,"
                                + " b.overturned_at is not null and m.percent >= 100 as overturned"
                                + " from mark m left join breach b using (ticket_id, target, cycle)"
                                + " where m.ticket_id = any(?) and m.state <> 'planned'",
                        row -> new Handled(
                                row.getObject("ticket_id", UUID.class),
                                new HandledMark(
                                        new Mark(
                                                Target.valueOf(row.getString("target")),
                                                row.getInt("cycle"),
                                                row.getInt("percent")),
                                        Sql.instant(row, "fired_at"),
                                        "fired".equals(row.getString("state")),
                                        row.getBoolean("overturned"))),
                        (Object) tickets.toArray(UUID[]::new))
                .stream()
                .collect(
                        Collectors.groupingBy(Handled::ticket, Collectors.mapping(Handled::mark, Collectors.toList())));
    }

    void plan(UUID ticket, Mark mark, Instant at) {
        sql.update(
                "insert into mark (ticket_id, target, cycle, percent, planned_at, state) values (?, ?, ?, ?, ?, 'planned')"
                        + " on conflict (ticket_id, target, cycle, percent) do update set planned_at = excluded.planned_at"
                        + " where mark.state = 'planned' and mark.planned_at <> excluded.planned_at",
                ticket,
                mark.target(),
                mark.cycle(),
                mark.percent(),
                at);
    }

    /** Takes back the plan of a mark that the clock will not reach as it stands. */
    void unplan(UUID ticket, Mark mark) {
        sql.update(
                "delete from mark where ticket_id = ? and target = ? and cycle = ? and percent = ? and state = 'planned'",
                ticket,
                mark.target(),
                mark.cycle(),
                mark.percent());
    }

    /** Takes back plans of a clock's earlier cycles, and of clocks that are no more. */
    void unplanOthers(UUID ticket, Collection<Mark> present) {
        String keys = present.stream()
                .map(mark -> mark.target() + ":" + mark.cycle())
                .distinct()
                .collect(Collectors.joining(","));
        sql.update(
                "delete from mark where ticket_id = ? and state = 'planned'"
                        + " and not (target || ':' || cycle = any(string_to_array(?, ',')))",
                ticket,
                keys);
    }

    void fired(UUID ticket, Mark mark, Instant plannedAt, Instant now) {
        settle(ticket, mark, plannedAt, now, "fired", null);
        sql.update(
                "update mark m set reason = 'update-unanswered' where ticket_id = ? and target = ? and cycle = ?"
                        + " and percent = ? and exists (select 1 from beheerpartner_update u where u.ticket_id in (m.ticket_id,"
                        + " (select t.major_incident_id from ticket_copy t where t.id = m.ticket_id))"
                        + " and u.result = 'received' and u.received_at <= m.planned_at)",
                ticket,
                mark.target(),
                mark.cycle(),
                mark.percent());
    }

    void skipped(UUID ticket, Mark mark, Instant plannedAt, Instant now, String reason) {
        settle(ticket, mark, plannedAt, now, "skipped", reason);
    }

    private void settle(UUID ticket, Mark mark, Instant plannedAt, Instant now, String state, String reason) {
        sql.update(
                "insert into mark (ticket_id, target, cycle, percent, planned_at, state, reason, fired_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (ticket_id, target, cycle, percent)"
                        + " do update set state = excluded.state, reason = excluded.reason, fired_at = excluded.fired_at,"
                        + " planned_at = excluded.planned_at where mark.state = 'planned'",
                ticket,
                mark.target(),
                mark.cycle(),
                mark.percent(),
                plannedAt,
                state,
                reason,
                now);
    }
}
