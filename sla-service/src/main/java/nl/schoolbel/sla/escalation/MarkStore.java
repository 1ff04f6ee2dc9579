package nl.schoolbel.sla.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.platform.sql.Columns;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.escalation.domain.HandledMark;
import nl.schoolbel.sla.escalation.domain.Mark;
import nl.schoolbel.sla.escalation.domain.MarkPoint;

/**
 * Rows of marks: planned ones with their moment, and what was said about the others. Once each by the primary key. Many
 * rows are written by one statement, since a batch of marks comes due together.
 */
@ApplicationScoped
public class MarkStore {

    /**
     * No mark fires while an update of the beheerpartner that came in before the mark's moment still waits for its
     * answer, because it may show that the target was met. After this long the mark fires all the same. An update of a
     * major incident holds the marks of the tickets that follow it too, each until its own answer has been heard.
     */
    static final Duration LONGEST_HOLD = Duration.ofMinutes(5);

    private static final String KEY = "ticket_id, target, repeat, cycle, percent, offset_minutes";

    private static final String UNNESTED_KEY =
            "unnest(?::uuid[], ?::text[], ?::int[], ?::int[], ?::int[], ?::int[], ?::timestamptz[]";

    private static final String OF_INCIDENT = " u.action not in ('acknowledge-escalation', 'comment',"
            + " 'give-reference', 'dispute-priority', 'close') and u.result in ('received', 'applied')"
            + " and not exists (select 1 from ticket_fact f"
            + " where f.ticket_id = t.id and f.data ->> 'updateId' = u.id::text)";

    @Inject
    Sql sql;

    /** An update without an answer; it holds what was planned at or after its receipt while it is young enough. */
    record Unanswered(Instant receivedAt, boolean holds) {}

    /**
     * Locks up to a number of tickets that have a mark due, longest due first, leaving out those that are held, or that
     * somebody else has locked; one with several due marks comes as often.
     */
    List<UUID> lockDue(Instant now, int limit) {
        Instant since = now.minus(LONGEST_HOLD);
        return sql.query(
                "select t.id from mark m join ticket_copy t on t.id = m.ticket_id"
                        + " where m.state = 'planned' and m.planned_at <= ?"
                        + " and not exists (select 1 from beheerpartner_update u where u.ticket_id = m.ticket_id"
                        + " and u.result = 'received' and coalesce(u.occurred_at, u.received_at) <= m.planned_at"
                        + " and u.received_at > ?)"
                        + " and (t.major_incident_id is null or not exists (select 1 from beheerpartner_update u"
                        + " where u.ticket_id = t.major_incident_id"
                        + " and coalesce(u.occurred_at, u.received_at) <= m.planned_at"
                        + " and u.received_at > ? and" + OF_INCIDENT + "))"
                        + " order by m.planned_at limit ? for update of t skip locked",
                row -> row.getObject(1, UUID.class),
                now,
                since,
                since,
                limit);
    }

    /** The updates of tickets without an answer, asked again when the tickets are locked. */
    Map<UUID, List<Unanswered>> unanswered(Collection<UUID> tickets, Instant now) {
        Instant since = now.minus(LONGEST_HOLD);
        Map<UUID, List<Unanswered>> found = new HashMap<>();
        sql.query(
                "select u.ticket_id, coalesce(u.occurred_at, u.received_at) as since, u.received_at > ? as holds from beheerpartner_update u"
                        + " where u.ticket_id = any(?) and u.result = 'received'"
                        + " union all select t.id, coalesce(u.occurred_at, u.received_at), u.received_at > ? and"
                        + OF_INCIDENT
                        + " from ticket_copy t join beheerpartner_update u on u.ticket_id = t.major_incident_id"
                        + " where t.id = any(?) and (u.result = 'received' or u.received_at > ?)",
                row -> found.computeIfAbsent(row.getObject("ticket_id", UUID.class), id -> new ArrayList<>())
                        .add(new Unanswered(Sql.instant(row, "since"), row.getBoolean("holds"))),
                since,
                tickets.toArray(UUID[]::new),
                since,
                tickets.toArray(UUID[]::new),
                since);
        return found;
    }

    /** All marks of each of the tickets. */
    Map<UUID, TicketMarks> of(Collection<UUID> tickets) {
        Map<UUID, TicketMarks> marks = new HashMap<>();
        sql.query(
                "select m.*, b.overturned_at is not null and m.percent >= 100 as overturned,"
                        + " e.acknowledged_at is not null as acknowledged from mark m"
                        + " left join breach b using (ticket_id, target, repeat, cycle)"
                        + " left join escalation e using (" + KEY + ") where m.ticket_id = any(?)",
                row -> {
                    TicketMarks ofTicket = marks.computeIfAbsent(
                            row.getObject("ticket_id", UUID.class),
                            id -> new TicketMarks(new HashMap<>(), new ArrayList<>()));
                    return keep(ofTicket, row);
                },
                (Object) tickets.toArray(UUID[]::new));
        return marks;
    }

    private static boolean keep(TicketMarks ofTicket, ResultSet row) throws SQLException {
        Mark mark = new Mark(
                Target.valueOf(row.getString("target")),
                row.getInt("repeat"),
                row.getInt("cycle"),
                new MarkPoint(row.getInt("percent"), row.getInt("offset_minutes")));
        String state = row.getString("state");
        if ("planned".equals(state)) {
            return ofTicket.planned().put(mark, Sql.instant(row, "planned_at")) == null;
        }
        return ofTicket.handled()
                .add(new HandledMark(
                        mark,
                        Sql.instant(row, "fired_at"),
                        "fired".equals(state),
                        row.getBoolean("overturned"),
                        row.getBoolean("acknowledged")));
    }

    /** Writes the changes; the tickets' rows are locked. What was said about a mark stays said. */
    void write(MarkChanges changes) {
        if (!changes.unplanned().isEmpty()) {
            sql.update(
                    "delete from mark m using " + UNNESTED_KEY + ") as gone (" + KEY + ", planned_at)"
                            + " where m.ticket_id = gone.ticket_id and m.target = gone.target and m.repeat = gone.repeat"
                            + " and m.cycle = gone.cycle and m.percent = gone.percent"
                            + " and m.offset_minutes = gone.offset_minutes and m.state = 'planned'",
                    key(changes.unplanned()).arrays());
        }
        if (!changes.planned().isEmpty()) {
            sql.update(
                    "insert into mark as m (" + KEY + ", planned_at, state) select " + KEY
                            + ", planned_at, 'planned' from "
                            + UNNESTED_KEY + ") as new (" + KEY + ", planned_at) on conflict (" + KEY
                            + ") do update set planned_at = excluded.planned_at where m.state = 'planned'",
                    key(changes.planned()).arrays());
        }
        if (!changes.settled().isEmpty()) {
            sql.update(
                    "insert into mark as m (" + KEY + ", planned_at, state, reason, fired_at) select * from "
                            + UNNESTED_KEY + ", ?::text[], ?::text[], ?::timestamptz[]) on conflict (" + KEY
                            + ") do update set state = excluded.state, reason = excluded.reason,"
                            + " fired_at = excluded.fired_at, planned_at = excluded.planned_at where m.state = 'planned'",
                    key(changes.settled())
                            .with(MarkChanges.Row::state)
                            .with(MarkChanges.Row::reason)
                            .with(MarkChanges.Row::handledAt)
                            .arrays());
        }
    }

    private static Columns<MarkChanges.Row> key(List<MarkChanges.Row> rows) {
        return Columns.of(rows)
                .with(MarkChanges.Row::ticket)
                .with(row -> row.mark().target().name())
                .with(row -> row.mark().repeat())
                .with(row -> row.mark().cycle())
                .with(row -> row.mark().point().percent())
                .with(row -> row.mark().point().offsetMinutes())
                .with(MarkChanges.Row::plannedAt);
    }
}
