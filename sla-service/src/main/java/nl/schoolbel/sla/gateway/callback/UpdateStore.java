package nl.schoolbel.sla.gateway.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.JsonColumn;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.platform.trace.TraceContext;

/** Rows of received updates: each waits until tickets-service is told, and then for its answer. */
@ApplicationScoped
public class UpdateStore {

    private static final int LONGEST_WAIT_SECONDS = 30;
    private static final String STATE_CHANGING = " action not in ('comment', 'acknowledge-escalation')";

    @Inject
    Sql sql;

    @Inject
    DomainClock clock;

    @Inject
    UpdateMeters meters;

    /**
     * An update that is to be told.
     *
     * @param key that it has in its body, so that the same body read again gives no second one
     */
    record NewUpdate(
            UUID id,
            UUID beheerpartnerId,
            UUID endpointId,
            UUID inboundId,
            String source,
            String key,
            UUID ticketId,
            ReadUpdate wish,
            Instant receivedAt,
            Instant occurredAt) {}

    /**
     * One that waits, in the order of arrival.
     *
     * @param traceparent of what it came in with; may be null
     */
    public record Waiting(
            UUID id,
            UUID ticketId,
            UUID beheerpartnerId,
            UUID inboundId,
            String source,
            ReadUpdate wish,
            Instant receivedAt,
            Instant occurredAt,
            String traceparent) {}

    /** Inserts first; false when an update with this key is there already. */
    boolean add(NewUpdate update, Instant tryAt) {
        ReadUpdate wish = update.wish();
        boolean added = sql.update(
                        "insert into beheerpartner_update (id, beheerpartner_id, endpoint_id, inbound_id, source, webhook_id,"
                                + " ticket_id, action, version, changed_at, wish, received_at, occurred_at, next_try_at,"
                                + " traceparent, result)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, 'received')"
                                + " on conflict do nothing",
                        update.id(),
                        update.beheerpartnerId(),
                        update.endpointId(),
                        update.inboundId(),
                        update.source(),
                        update.key(),
                        update.ticketId(),
                        wish.action().slug(),
                        version(wish),
                        wish.changedAt(),
                        JsonColumn.write(wish),
                        update.receivedAt(),
                        update.occurredAt(),
                        tryAt,
                        TraceContext.current())
                == 1;
        if (added) {
            meters.became(UpdateResult.RECEIVED);
        }
        return added;
    }

    /** Those that came in with a body, in its order. */
    List<UUID> ofInbound(UUID inbound) {
        return sql.query(
                "select id from beheerpartner_update where inbound_id = ? order by seq",
                row -> row.getObject(1, UUID.class),
                inbound);
    }

    /** Tickets with an update to tell, that of the oldest first. */
    public List<UUID> ticketsToTell(Instant now, int limit) {
        return sql.query(
                "select ticket_id from beheerpartner_update where next_try_at <= ?"
                        + " group by ticket_id order by min(next_try_at) limit ?",
                row -> row.getObject(1, UUID.class),
                now,
                limit);
    }

    /** What tickets wait to tell, in the order of arrival; the tickets must be locked. */
    public List<Waiting> toTell(Collection<UUID> tickets, int limit) {
        return sql.query(
                "select id, ticket_id, beheerpartner_id, inbound_id, source, wish, received_at, occurred_at, traceparent"
                        + " from beheerpartner_update where ticket_id = any(?) and next_try_at is not null"
                        + " order by seq limit ?",
                row -> new Waiting(
                        row.getObject("id", UUID.class),
                        row.getObject("ticket_id", UUID.class),
                        row.getObject("beheerpartner_id", UUID.class),
                        row.getObject("inbound_id", UUID.class),
                        row.getString("source"),
                        JsonColumn.read(row.getString("wish"), ReadUpdate.class),
                        Sql.instant(row, "received_at"),
                        Sql.instant(row, "occurred_at"),
                        row.getString("traceparent")),
                tickets.toArray(UUID[]::new),
                limit);
    }

    /** It is told, so that what it says need not be kept any longer. */
    public void told(UUID id) {
        sql.update("update beheerpartner_update set next_try_at = null, wish = null where id = ?", id);
    }

    /** All that a ticket waits to tell waits longer, twice as long each time, at most half a minute. */
    public void postpone(UUID ticket, Instant now) {
        sql.update(
                "update beheerpartner_update set tries = tries + 1,"
                        + " next_try_at = ?::timestamptz + make_interval(secs => least(?, power(2, least(tries, 10))))"
                        + " where ticket_id = ? and next_try_at is not null",
                now,
                LONGEST_WAIT_SECONDS,
                ticket);
    }

    /**
     * Whether the sender said something newer about the ticket before, or the same: by its version, else by when it changed.
     * Other updates of the same body do not count, nor what was refused.
     */
    public boolean isOlder(Waiting update) {
        ReadUpdate wish = update.wish();
        BigDecimal version = version(wish);
        if (version == null && wish.changedAt() == null) {
            return false;
        }
        return !sql.query(
                        "select 1 from beheerpartner_update where ticket_id = ? and beheerpartner_id = ?"
                                + " and next_try_at is null and result in ('received', 'applied') and" + STATE_CHANGING
                                + " and inbound_id is distinct from ? and "
                                + (version == null ? "changed_at >= ?" : "version >= ?") + " limit 1",
                        row -> row.getInt(1),
                        update.ticketId(),
                        update.beheerpartnerId(),
                        update.inboundId(),
                        version == null ? wish.changedAt() : version)
                .isEmpty();
    }

    Optional<BeheerpartnerUpdate> find(UUID id) {
        return sql.query("select * from beheerpartner_update where id = ?", UpdateStore::read, id).stream()
                .findFirst();
    }

    /**
     * Newest first, before a position.
     *
     * @param ticket {@code null} for those of all tickets
     * @param beheerpartner {@code null} for those of all; one of the two is given
     * @param result {@code null} for every result
     */
    List<BeheerpartnerUpdate> newest(UUID ticket, UUID beheerpartner, String result, Cursor after, int limit) {
        StringBuilder query = new StringBuilder("select * from beheerpartner_update where (received_at, id) < (?, ?)");
        List<Object> arguments = new ArrayList<>(List.of(after.at(), after.id()));
        narrow(query, arguments, " and ticket_id = ?", ticket);
        narrow(query, arguments, " and beheerpartner_id = ?", beheerpartner);
        narrow(query, arguments, " and result = ?", result);
        arguments.add(limit);
        return sql.query(
                query.append(" order by received_at desc, id desc limit ?").toString(),
                UpdateStore::read,
                arguments.toArray());
    }

    private static void narrow(StringBuilder query, List<Object> arguments, String condition, Object value) {
        if (value != null) {
            query.append(condition);
            arguments.add(value);
        }
    }

    /** Notes that the update moved its ticket; without effect for one of another ticket, or that is settled. */
    public void applied(UUID id, UUID ticket) {
        settle(id, ticket, UpdateResult.APPLIED, null, null);
    }

    /** Notes that a newer one was told before; without effect for one that is settled. */
    public void ignoredOlder(UUID id, UUID ticket) {
        settle(id, ticket, UpdateResult.IGNORED_OLDER, null, null);
    }

    /**
     * Notes that the update was refused; false for one of another ticket, or that is settled.
     *
     * @param mergedIntoNumber of the ticket that goes on in its place, or {@code null}
     */
    public boolean refused(UUID id, UUID ticket, String problem, String mergedIntoNumber) {
        return settle(id, ticket, UpdateResult.REFUSED, problem, mergedIntoNumber);
    }

    private boolean settle(UUID id, UUID ticket, UpdateResult result, String problem, String mergedIntoNumber) {
        boolean settled = sql.update(
                        "update beheerpartner_update set result = ?, problem = ?, merged_into_number = ?, settled_at = ?"
                                + " where id = ? and ticket_id = ? and result = 'received'",
                        result.slug(),
                        problem,
                        mergedIntoNumber,
                        clock.instant(),
                        id,
                        ticket)
                == 1;
        if (settled) {
            meters.became(result);
        }
        return settled;
    }

    private static BigDecimal version(ReadUpdate wish) {
        return wish.version() == null ? null : new BigDecimal(wish.version());
    }

    private static BeheerpartnerUpdate read(ResultSet row) throws SQLException {
        return new BeheerpartnerUpdate(
                row.getObject("id", UUID.class),
                row.getObject("ticket_id", UUID.class),
                row.getObject("beheerpartner_id", UUID.class),
                row.getObject("endpoint_id", UUID.class),
                row.getString("action"),
                row.getString("source"),
                row.getBigDecimal("version") == null
                        ? null
                        : row.getBigDecimal("version").toPlainString(),
                Sql.instant(row, "changed_at"),
                Sql.instant(row, "received_at"),
                Sql.instant(row, "occurred_at"),
                row.getString("result"),
                row.getString("problem"),
                row.getString("merged_into_number"),
                Sql.instant(row, "settled_at"));
    }
}
