package nl.schoolbel.sla.gateway.delivery.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.sql.Columns;
import nl.schoolbel.platform.sql.Sql;

/** Writes down what attempts led to, many at once. Time here is the machine's clock. */
@ApplicationScoped
public class OutcomeStore {

    @Inject
    Sql sql;

    /** @param status absent when no answer came */
    public record Attempted(
            UUID delivery,
            int attempt,
            Instant startedAt,
            long millis,
            Integer status,
            String problem,
            String note,
            boolean probe) {}

    /**
     * What a delivery has become.
     *
     * @param nextAttemptAt null when it has ended
     * @param notBefore what the receiver asked for; null when nothing
     */
    public record Settled(
            UUID delivery,
            String state,
            int attempts,
            int rung,
            Instant nextAttemptAt,
            Instant notBefore,
            Instant endedAt) {}

    /** A delivery of a ticket that others of it stand behind. */
    public record Head(UUID endpoint, UUID ticket, String type, long sequence, Instant nextAttemptAt) {}

    public void log(List<Attempted> attempts) {
        sql.update(
                "insert into delivery_attempt (delivery_id, attempt, started_at, duration_millis, status, problem, note,"
                        + " probe) select a.* from unnest(?::uuid[], ?::int[], ?::timestamptz[], ?::bigint[], ?::int[],"
                        + " ?::text[], ?::text[], ?::boolean[]) as a on conflict do nothing",
                Columns.of(attempts)
                        .with(Attempted::delivery)
                        .with(Attempted::attempt)
                        .with(Attempted::startedAt)
                        .with(Attempted::millis)
                        .with(Attempted::status)
                        .with(Attempted::problem)
                        .with(Attempted::note)
                        .with(Attempted::probe)
                        .arrays());
    }

    /** Settles what still waits; gives those that it settled. */
    public Set<UUID> settle(List<Settled> all) {
        return new HashSet<>(sql.query(
                "update delivery d set state = s.state, attempts = s.attempts, rung = s.rung,"
                        + " next_attempt_at = coalesce(s.next_attempt_at, d.next_attempt_at), not_before = s.not_before,"
                        + " ended_at = s.ended_at, claimed_until = null from unnest(?::uuid[], ?::text[], ?::int[],"
                        + " ?::int[], ?::timestamptz[], ?::timestamptz[], ?::timestamptz[])"
                        + " as s (id, state, attempts, rung, next_attempt_at, not_before, ended_at)"
                        + " where d.id = s.id and d.state = 'waiting' returning d.id",
                row -> row.getObject(1, UUID.class),
                Columns.of(all)
                        .with(Settled::delivery)
                        .with(Settled::state)
                        .with(Settled::attempts)
                        .with(Settled::rung)
                        .with(Settled::nextAttemptAt)
                        .with(Settled::notBefore)
                        .with(Settled::endedAt)
                        .arrays()));
    }

    /**
     * What stands behind a delivery that has to wait is not looked at before it is due again. Only a hint that saves
     * looking: a claim still asks what stands before.
     */
    public void holdBehind(List<Head> heads) {
        sql.update(
                "update delivery d set next_attempt_at = h.next_attempt_at" + OF_HEADS
                        + " and d.next_attempt_at < h.next_attempt_at and (d.type <> 'ticket-escalated'"
                        + " or h.type = 'ticket-handed-over')",
                arrays(heads));
    }

    /** What stood behind a delivery that has ended after waiting is due. */
    public void releaseBehind(List<Head> heads, Instant now) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(now);
        arguments.addAll(List.of(arrays(heads)));
        arguments.add(now);
        sql.update(
                "update delivery d set next_attempt_at = ?" + OF_HEADS + " and d.next_attempt_at > ?",
                arguments.toArray());
    }

    private static final String OF_HEADS =
            " from unnest(?::uuid[], ?::uuid[], ?::text[], ?::bigint[], ?::timestamptz[])"
                    + " as h (endpoint, ticket, type, sequence, next_attempt_at) where d.endpoint_id = h.endpoint"
                    + " and d.ticket_id = h.ticket and d.state = 'waiting' and d.sequence > h.sequence"
                    + " and d.rung = 0 and d.claimed_until is null";

    private static Object[] arrays(List<Head> heads) {
        return Columns.of(heads)
                .with(Head::endpoint)
                .with(Head::ticket)
                .with(Head::type)
                .with(Head::sequence)
                .with(Head::nextAttemptAt)
                .arrays();
    }

    /** Makes all that waits for some endpoints due, but what a receiver asked to be left. */
    public void makeDue(Collection<UUID> endpoints, Instant now) {
        sql.update(
                "update delivery set next_attempt_at = greatest(?::timestamptz, not_before) where endpoint_id = any(?)"
                        + " and state = 'waiting' and next_attempt_at > ?",
                now,
                endpoints.toArray(UUID[]::new),
                now);
    }

    /** Gives up what waits for endpoints that have ended; how many, at most {@code limit}. */
    public int endAtEndedEndpoints(Instant now, int limit) {
        return sql.update(
                "update delivery set state = 'dead', ended_at = ?, claimed_until = null where id in (select d.id"
                        + " from endpoint e cross join lateral (select d.id from delivery d where d.endpoint_id = e.id"
                        + " and d.state = 'waiting' limit ?) d where e.state = 'ended' limit ?)",
                now,
                limit,
                limit);
    }
}
