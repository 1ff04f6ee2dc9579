package nl.schoolbel.sla.gateway.delivery.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.sla.gateway.messages.WebhookType;

/**
 * Hands out what is due. A claim is a lease that its node renews while it has the delivery in hand, so that a node that
 * dies only delays it. Time here is the machine's clock.
 */
@ApplicationScoped
public class DeliveryQueue {

    /** After any instant that something waits for. */
    private static final Instant ANY_TIME = Instant.parse("9999-01-01T00:00:00Z");

    private static final String URGENT_FIRST = "d.rank, d.next_attempt_at, d.seq";

    /** Each in its turn: one that the receiver can never take must not be the only probe there is. */
    private static final String LEAST_TRIED_FIRST = "d.attempts, d.next_attempt_at, d.seq";

    /** The head of a ticket: nothing older of it waits for this endpoint, or nothing that it has to wait for. */
    private static final String NOTHING_BEFORE_IT =
            " and (select 1 from delivery o where o.endpoint_id = d.endpoint_id and o.ticket_id = d.ticket_id"
                    + " and o.state = 'waiting' and o.sequence < d.sequence and (d.type <> '"
                    + WebhookType.WAITS_FOR_HAND_OVER_ONLY + "' or o.type = 'ticket-handed-over') limit 1) is null";

    private static final String NOT_BEING_SETTLED =
            "select id from delivery where id = any(?) and state = 'waiting' for update skip locked";

    @Inject
    Sql sql;

    /**
     * What the sender needs for one attempt.
     *
     * @param attempts made so far, over all times that it was asked for
     * @param rung attempts made since it was asked for last
     * @param probe whether the circuit of its endpoint is open, and this one is to show if it works again
     */
    public record Claimed(
            UUID id,
            UUID messageId,
            UUID endpointId,
            UUID ticketId,
            String number,
            String type,
            long sequence,
            String payload,
            String traceparent,
            int attempts,
            int rung,
            boolean probe) {

        Claimed asProbe() {
            return new Claimed(
                    id,
                    messageId,
                    endpointId,
                    ticketId,
                    number,
                    type,
                    sequence,
                    payload,
                    traceparent,
                    attempts,
                    rung,
                    true);
        }
    }

    /** @param open whether its circuit is open, and a probe may be made */
    public record Work(UUID endpointId, boolean open) {}

    /** Active endpoints that have something due, or may be probed. */
    public List<Work> endpointsWithWork(Instant now) {
        return sql.query(
                "select e.id, h.open_until is not null as open from endpoint e"
                        + " left join endpoint_health h on h.endpoint_id = e.id where e.state = 'active' and case"
                        + " when h.open_until is null then (select 1 from delivery d where d.endpoint_id = e.id"
                        + "  and d.state = 'waiting' and d.rank = any('{0,1,2}'::smallint[]) and d.next_attempt_at <= ?"
                        + "  and (d.claimed_until is null or d.claimed_until < ?)"
                        + "  order by d.rank, d.next_attempt_at, d.seq limit 1) is not null"
                        + " else h.open_until <= ? and (h.probing_until is null or h.probing_until < ?)"
                        + "  and exists (select 1 from delivery d where d.endpoint_id = e.id and d.state = 'waiting'"
                        + "  and (d.not_before is null or d.not_before <= ?)) end",
                row -> new Work(row.getObject(1, UUID.class), row.getBoolean(2)),
                now,
                now,
                now,
                now,
                now);
    }

    /**
     * Claims what is due for some endpoints, the urgent first and then the oldest, each only when nothing older of its
     * ticket waits; an escalation looks at the hand-over only.
     *
     * @param wanted how many at most, by endpoint
     */
    public List<Claimed> claim(Map<UUID, Integer> wanted, Instant now, Instant until) {
        return claim(wanted, URGENT_FIRST, now, now, until);
    }

    /** Claims one delivery of an endpoint whose circuit is open, due or not, the least tried; empty when another node probes it. */
    public List<Claimed> claimProbe(UUID endpoint, Instant now, Instant until) {
        boolean mine = sql.update(
                        "update endpoint_health set probing_until = ? where endpoint_id = ? and open_until <= ?"
                                + " and (probing_until is null or probing_until < ?)",
                        until,
                        endpoint,
                        now,
                        now)
                == 1;
        if (!mine) {
            return List.of();
        }
        List<Claimed> claimed = claim(Map.of(endpoint, 1), LEAST_TRIED_FIRST, ANY_TIME, now, until);
        if (claimed.isEmpty()) {
            sql.update("update endpoint_health set probing_until = null where endpoint_id = ?", endpoint);
        }
        return claimed.stream().map(Claimed::asProbe).toList();
    }

    private List<Claimed> claim(
            Map<UUID, Integer> wanted, String order, Instant dueBefore, Instant now, Instant until) {
        List<Map.Entry<UUID, Integer>> endpoints = List.copyOf(wanted.entrySet());
        return sql.query(
                "with picked as materialized (select d.id from unnest(?::uuid[], ?::int[]) as w (endpoint, free)"
                        + " cross join lateral (select d.id from delivery d where d.endpoint_id = w.endpoint"
                        + "  and d.state = 'waiting' and d.rank = any('{0,1,2}'::smallint[]) and d.next_attempt_at <= ?"
                        + "  and (d.not_before is null or d.not_before <= ?)"
                        + "  and (d.claimed_until is null or d.claimed_until < ?)" + NOTHING_BEFORE_IT
                        + "  order by " + order + " limit w.free for update of d skip locked) d)"
                        + " update delivery d set claimed_until = ? from picked p, webhook_message m"
                        + " where d.id = p.id and m.id = d.message_id"
                        + " returning d.id, d.message_id, d.endpoint_id, d.ticket_id, m.number, d.type, d.sequence,"
                        + " m.payload, m.traceparent, d.attempts, d.rung",
                DeliveryQueue::read,
                endpoints.stream().map(Map.Entry::getKey).toArray(UUID[]::new),
                endpoints.stream().map(Map.Entry::getValue).toArray(Integer[]::new),
                dueBefore,
                now,
                now,
                until);
    }

    /** Keeps what a node has in hand from being claimed by others; what is being settled needs it no more. */
    public void renew(Collection<UUID> deliveries, Instant until) {
        sql.update(
                "update delivery set claimed_until = ? where id in (" + NOT_BEING_SETTLED + ")",
                until,
                deliveries.toArray(UUID[]::new));
    }

    /** Gives back what was claimed and not tried. */
    public void release(Collection<UUID> deliveries) {
        sql.update("update delivery set claimed_until = null where id in (" + NOT_BEING_SETTLED + ")", (Object)
                deliveries.toArray(UUID[]::new));
    }

    private static Claimed read(ResultSet row) throws SQLException {
        return new Claimed(
                row.getObject("id", UUID.class),
                row.getObject("message_id", UUID.class),
                row.getObject("endpoint_id", UUID.class),
                row.getObject("ticket_id", UUID.class),
                row.getString("number"),
                row.getString("type"),
                row.getLong("sequence"),
                row.getString("payload"),
                row.getString("traceparent"),
                row.getInt("attempts"),
                row.getInt("rung"),
                false);
    }
}
