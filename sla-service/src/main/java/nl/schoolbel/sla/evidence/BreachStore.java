package nl.schoolbel.sla.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.evidence.BreachFilter.Standing;
import nl.schoolbel.sla.evidence.domain.Accountable;
import nl.schoolbel.sla.evidence.domain.BreachReason;
import nl.schoolbel.sla.evidence.domain.ReasonStep;
import nl.schoolbel.sla.evidence.domain.Side;

/** Reads breaches, which {@code escalation} writes, and keeps every step about their reasons. */
@ApplicationScoped
class BreachStore {

    private static final String BREACHES =
            "select b.*, r.state as reason_state, r.accountable, r.proposal_id, r.excluded"
                    + " from breach b left join breach_reason r on r.breach_id = b.id where";

    @Inject
    Sql sql;

    /** Whose breaches may be read; {@code null} for all. */
    record Readable(Collection<UUID> schools, UUID beheerpartner) {}

    List<Breach> newest(BreachFilter filter, Readable readable, Cursor after, int limit) {
        StringBuilder query = new StringBuilder(BREACHES).append(" (b.due_at, b.id) < (?, ?)");
        List<Object> arguments = new ArrayList<>(List.of(after.at(), after.id()));
        narrow(query, arguments, filter, readable);
        arguments.add(limit);
        return sql.queryAsAsked(
                query.append(" order by b.due_at desc, b.id desc limit ?").toString(), BreachStore::read, arguments);
    }

    /** Those whose reason is disputed, the latest due moment first. */
    List<Breach> disputed(BreachFilter filter, Readable readable, int most) {
        StringBuilder query = new StringBuilder(BREACHES).append(" r.state = 'disputed'");
        List<Object> arguments = new ArrayList<>();
        narrow(query, arguments, filter, readable);
        arguments.add(most);
        return sql.queryAsAsked(
                query.append(" order by b.due_at desc, b.id desc limit ?").toString(), BreachStore::read, arguments);
    }

    /** How the reasons stand, most breaches first; a handful of rows. */
    List<ReasonCount> reasons(BreachFilter filter, Readable readable) {
        StringBuilder query = new StringBuilder("select coalesce(r.state, 'open') as state, r.accountable,"
                + " count(*) as breaches"
                + " from breach b left join breach_reason r on r.breach_id = b.id where true");
        List<Object> arguments = new ArrayList<>();
        narrow(query, arguments, filter, readable);
        return sql.queryAsAsked(
                query.append(" group by 1, 2 order by 3 desc, 1, 2 nulls first").toString(),
                row -> new ReasonCount(row.getString("state"), row.getString("accountable"), row.getLong("breaches")),
                arguments);
    }

    private static void narrow(StringBuilder query, List<Object> arguments, BreachFilter filter, Readable readable) {
        if (readable.schools() != null) {
            narrow(
                    query,
                    arguments,
                    " and b.school_id = any (?)",
                    readable.schools().toArray(UUID[]::new));
        }
        narrow(query, arguments, " and b.beheerpartner_id = ?", readable.beheerpartner());
        narrow(query, arguments, " and b.ticket_id = ?", filter.ticketId);
        narrow(query, arguments, " and b.school_id = ?", filter.schoolId);
        narrow(query, arguments, " and b.beheerpartner_id = ?", filter.beheerpartnerId);
        narrow(query, arguments, " and b.target = ?", filter.target);
        narrow(query, arguments, " and b.priority = ?", filter.priority);
        narrow(query, arguments, " and b.due_at >= ?", filter.from);
        narrow(query, arguments, " and b.due_at < ?", filter.until);
        if (filter.state != null) {
            query.append(" and b.overturned_at is ").append(filter.state == Standing.STANDING ? "null" : "not null");
        }
    }

    Optional<Breach> find(UUID id) {
        return sql.query(BREACHES + " b.id = ?", BreachStore::read, id).stream().findFirst();
    }

    /** Locks a breach, so that nobody else speaks of it meanwhile. */
    void lock(UUID id) {
        sql.query("select 1 from breach where id = ? for update", row -> 1, id);
    }

    /** Oldest first. */
    List<ReasonStep> steps(UUID breach) {
        return sql.query(
                "select * from breach_step where breach_id = ? order by number",
                row -> new ReasonStep(
                        row.getObject("id", UUID.class),
                        ReasonStep.Kind.ofJson(row.getString("kind")),
                        Side.ofJson(row.getString("side")),
                        Accountable.ofJson(row.getString("accountable")),
                        row.getString("words"),
                        Sql.instant(row, "taken_at")),
                breach);
    }

    /** Adds a step and notes how the reason stands with it; the breach is locked. */
    void add(UUID breach, int number, ReasonStep step, BreachReason after) {
        sql.update(
                "insert into breach_step (id, breach_id, number, kind, side, accountable, words, taken_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                step.id(),
                breach,
                number,
                step.kind().json(),
                step.side().json(),
                step.accountable() == null ? null : step.accountable().json(),
                step.words(),
                step.takenAt());
        sql.update(
                "insert into breach_reason (breach_id, state, accountable, proposal_id, excluded) values (?, ?, ?, ?, ?)"
                        + " on conflict (breach_id) do update set state = excluded.state, accountable = excluded.accountable,"
                        + " proposal_id = excluded.proposal_id, excluded = excluded.excluded",
                breach,
                after.state(),
                after.accountable() == null ? null : after.accountable().json(),
                after.proposalId(),
                after.excluded());
    }

    private static void narrow(StringBuilder query, List<Object> arguments, String condition, Object value) {
        if (value != null) {
            query.append(condition);
            arguments.add(value);
        }
    }

    private static Breach read(ResultSet row) throws SQLException {
        Instant dueAt = Sql.instant(row, "due_at");
        String state = row.getString("reason_state");
        return new Breach(
                row.getObject("id", UUID.class),
                row.getObject("ticket_id", UUID.class),
                row.getObject("school_id", UUID.class),
                row.getObject("beheerpartner_id", UUID.class),
                row.getObject("agreement_id", UUID.class),
                Target.valueOf(row.getString("target")),
                row.getInt("repeat"),
                row.getInt("cycle"),
                row.getObject("priority", Integer.class),
                dueAt,
                Sql.instant(row, "recorded_at"),
                Sql.instant(row, "overturned_at"),
                new Breach.Reason(
                        state == null ? "open" : state,
                        row.getString("accountable"),
                        row.getObject("proposal_id", UUID.class),
                        row.getBoolean("excluded")));
    }
}
