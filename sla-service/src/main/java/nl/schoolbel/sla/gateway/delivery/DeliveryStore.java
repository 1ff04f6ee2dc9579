package nl.schoolbel.sla.gateway.delivery;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Columns;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.gateway.messages.WebhookType;

/**
 * The durable rows of deliveries. A claim is a lease: it names until when, so that a node that dies in the middle of an
 * attempt only delays it. Time here is the machine's clock.
 */
@ApplicationScoped
public class DeliveryStore {

    /** As long as the words of tickets lie on their topic. */
    private static final Duration PAYLOAD_KEPT = Duration.ofDays(7);

    /** Stands in place of what was dropped. */
    private static final String NO_PAYLOAD = "{}";

    @Inject
    Sql sql;

    @Inject
    DomainClock clock;

    /** What the sender needs for one attempt. */
    record Claimed(
            UUID id, UUID endpointId, UUID ticketId, String type, String payload, String traceparent, int attempts) {}

    record NewDelivery(UUID id, UUID endpoint, UUID ticket, String type, String payload, UUID about) {}

    /** Numbered in this order, which is the one in which those of a ticket go out. */
    void add(List<NewDelivery> deliveries, String traceparent, Instant now) {
        Columns<NewDelivery> columns = Columns.of(deliveries)
                .with(NewDelivery::id)
                .with(NewDelivery::endpoint)
                .with(NewDelivery::ticket)
                .with(NewDelivery::type)
                .with(NewDelivery::payload)
                .with(NewDelivery::about);
        List<Object> arguments = new ArrayList<>();
        arguments.add(traceparent);
        arguments.add(now);
        arguments.add(now);
        arguments.addAll(List.of(columns.arrays()));
        sql.update(
                "insert into delivery (id, endpoint_id, ticket_id, type, payload, about_id, traceparent, state,"
                        + " next_attempt_at, created_at)"
                        + " select id, endpoint, ticket, type, payload, about, ?, 'waiting', ?, ?"
                        + " from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::uuid[])"
                        + " with ordinality as d (id, endpoint, ticket, type, payload, about, place) order by place",
                arguments.toArray());
    }

    Map<UUID, List<Deliveries.Told>> about(Collection<UUID> things) {
        record Found(UUID about, Deliveries.Told told) {}
        return sql
                .query(
                        "select about_id, state, ended_at from delivery where about_id = any(?) order by seq",
                        row -> new Found(
                                row.getObject("about_id", UUID.class),
                                new Deliveries.Told(row.getString("state"), Sql.instant(row, "ended_at"))),
                        (Object) things.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.groupingBy(Found::about, Collectors.mapping(Found::told, Collectors.toList())));
    }

    void redact(UUID ticket, String field, String mark) {
        sql.update(
                "update delivery set payload = jsonb_set(payload::jsonb, array['data', ?], to_jsonb(?::text), false)::text"
                        + " where ticket_id = ? and jsonb_exists(payload::jsonb -> 'data', ?)",
                field,
                mark,
                ticket,
                field);
    }

    /** Active endpoints with deliveries of a ticket. */
    List<UUID> endpointsTold(UUID ticket) {
        return sql.query(
                "select id from endpoint where state = 'active'"
                        + " and id in (select endpoint_id from delivery where ticket_id = ?) order by created_at",
                row -> row.getObject(1, UUID.class),
                ticket);
    }

    /** Drops what was sent, or given up, so long ago that nobody asks for it any more; that it was stays. */
    @Scheduled(every = "1h", delayed = "16m")
    @Transactional
    public void dropOldPayloads() {
        sql.update(
                "update delivery set payload = '" + NO_PAYLOAD + "' where state <> 'waiting' and payload <> '"
                        + NO_PAYLOAD + "' and ended_at < ?",
                clock.machineInstant().minus(PAYLOAD_KEPT));
    }

    /** Endpoints that have something due. */
    List<UUID> endpointsWithWork(Instant now) {
        return sql.query(
                "select id from endpoint e where state = 'active' and exists (select 1 from delivery d"
                        + " where d.endpoint_id = e.id and d.state = 'waiting' and d.next_attempt_at <= ?)",
                row -> row.getObject(1, UUID.class),
                now);
    }

    /**
     * Claims due deliveries of one endpoint, oldest first, each only when nothing older of its ticket waits; an
     * escalation looks at the hand-over only.
     */
    List<Claimed> claim(UUID endpoint, int limit, Instant now, Duration lease) {
        return sql.query(
                "update delivery set claimed_until = ? where id in (select d.id from delivery d"
                        + "  where d.endpoint_id = ? and d.state = 'waiting' and d.next_attempt_at <= ?"
                        + "  and (d.claimed_until is null or d.claimed_until < ?)"
                        + "  and not exists (select 1 from delivery o where o.endpoint_id = d.endpoint_id"
                        + "   and o.ticket_id = d.ticket_id and o.state = 'waiting' and o.seq < d.seq"
                        + "   and (d.type <> '" + WebhookType.WAITS_FOR_HAND_OVER_ONLY
                        + "' or o.type = 'ticket-handed-over'))"
                        + "  order by d.next_attempt_at, d.seq limit ? for update of d skip locked)"
                        + " returning id, endpoint_id, ticket_id, type, payload, traceparent, attempts",
                row -> new Claimed(
                        row.getObject("id", UUID.class),
                        row.getObject("endpoint_id", UUID.class),
                        row.getObject("ticket_id", UUID.class),
                        row.getString("type"),
                        row.getString("payload"),
                        row.getString("traceparent"),
                        row.getInt("attempts")),
                now.plus(lease),
                endpoint,
                now,
                now,
                limit);
    }

    void logAttempt(UUID delivery, int attempt, Instant startedAt, long millis, Integer status, String problem) {
        sql.update(
                "insert into delivery_attempt (delivery_id, attempt, started_at, duration_millis, status, problem)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict do nothing",
                delivery,
                attempt,
                startedAt,
                millis,
                status,
                problem);
    }

    void waitFor(UUID delivery, int attempts, Instant nextAttemptAt) {
        sql.update(
                "update delivery set attempts = ?, next_attempt_at = ?, claimed_until = null where id = ?",
                attempts,
                nextAttemptAt,
                delivery);
    }

    /** Ends the delivery; false when it had ended already. */
    boolean end(UUID delivery, String state, int attempts, Instant now) {
        return sql.update(
                        "update delivery set state = ?, attempts = ?, ended_at = ?, claimed_until = null"
                                + " where id = ? and state = 'waiting'",
                        state,
                        attempts,
                        now,
                        delivery)
                == 1;
    }

    void markFailing(UUID endpoint) {
        sql.update("update endpoint set failing = true where id = ? and not failing", endpoint);
    }

    /** Notes that the endpoint works again and makes all that waits for it due at once, oldest first. */
    void recovered(UUID endpoint, Instant now) {
        if (sql.update("update endpoint set failing = false where id = ? and failing", endpoint) == 1) {
            sql.update(
                    "update delivery set next_attempt_at = ? where endpoint_id = ? and state = 'waiting'"
                            + " and next_attempt_at > ?",
                    now,
                    endpoint,
                    now);
        }
    }

    void endEndpoint(UUID endpoint) {
        sql.update("update endpoint set state = 'ended' where id = ?", endpoint);
    }

    List<Delivery> ofTicket(UUID ticket, Cursor after, int limit) {
        return withLog(sql.query(
                "select * from delivery where ticket_id = ? and (created_at, id) < (?, ?)"
                        + " order by created_at desc, id desc limit ?",
                DeliveryStore::read,
                ticket,
                after.at(),
                after.id(),
                limit));
    }

    List<Delivery> byId(UUID id) {
        return withLog(sql.query("select * from delivery where id = ?", DeliveryStore::read, id));
    }

    private List<Delivery> withLog(List<Delivery> deliveries) {
        UUID[] ids = deliveries.stream().map(Delivery::id).toArray(UUID[]::new);
        record Logged(UUID delivery, Delivery.Attempt attempt) {}
        Map<UUID, List<Delivery.Attempt>> log = sql
                .query(
                        "select * from delivery_attempt where delivery_id = any(?) order by attempt",
                        row -> new Logged(
                                row.getObject("delivery_id", UUID.class),
                                new Delivery.Attempt(
                                        row.getInt("attempt"),
                                        Sql.instant(row, "started_at"),
                                        row.getLong("duration_millis"),
                                        row.getObject("status", Integer.class),
                                        row.getString("problem"))),
                        (Object) ids)
                .stream()
                .collect(Collectors.groupingBy(
                        Logged::delivery, Collectors.mapping(Logged::attempt, Collectors.toList())));
        List<Delivery> full = new ArrayList<>();
        for (Delivery one : deliveries) {
            full.add(new Delivery(
                    one.id(),
                    one.endpointId(),
                    one.ticketId(),
                    one.type(),
                    one.state(),
                    one.attempts(),
                    one.createdAt(),
                    one.nextAttemptAt(),
                    one.endedAt(),
                    log.getOrDefault(one.id(), List.of())));
        }
        return full;
    }

    private static Delivery read(ResultSet row) throws SQLException {
        boolean waiting = "waiting".equals(row.getString("state"));
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getObject("endpoint_id", UUID.class),
                row.getObject("ticket_id", UUID.class),
                row.getString("type"),
                row.getString("state"),
                row.getInt("attempts"),
                Sql.instant(row, "created_at"),
                waiting ? Sql.instant(row, "next_attempt_at") : null,
                Sql.instant(row, "ended_at"),
                List.of());
    }
}
