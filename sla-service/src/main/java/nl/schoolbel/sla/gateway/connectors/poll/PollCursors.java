package nl.schoolbel.sla.gateway.connectors.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;

/** Where polls go on, one node at a time. */
@ApplicationScoped
public class PollCursors {

    @Inject
    Sql sql;

    /**
     * @param fromAt changes from here on are asked for
     * @param polledAt when it was last read to its end; null before
     */
    record Cursor(UUID endpointId, Instant fromAt, Instant polledAt, int failures) {}

    /** Gives each active endpoint of these connectors a cursor that begins now. */
    @Transactional
    void enrol(Collection<String> connectors, Instant now) {
        sql.update(
                "insert into poll_cursor (endpoint_id, from_at, next_poll_at)"
                        + " select e.id, cast(? as timestamptz), ? from endpoint e"
                        + " where e.connector = any(?) and e.state = 'active'"
                        + " and not exists (select 1 from poll_cursor c where c.endpoint_id = e.id)"
                        + " on conflict do nothing",
                now,
                now,
                connectors.toArray(String[]::new));
    }

    @Transactional
    Optional<Cursor> claim(Instant now, Duration lease) {
        return sql
                .query(
                        "update poll_cursor set leased_until = ? where endpoint_id = ("
                                + "select c.endpoint_id from poll_cursor c join endpoint e on e.id = c.endpoint_id"
                                + " where c.next_poll_at <= ? and (c.leased_until is null or c.leased_until <= ?)"
                                + " and e.state = 'active' order by c.next_poll_at limit 1 for update of c skip locked)"
                                + " returning endpoint_id, from_at, polled_at, failures",
                        row -> new Cursor(
                                row.getObject("endpoint_id", UUID.class),
                                Sql.instant(row, "from_at"),
                                Sql.instant(row, "polled_at"),
                                row.getInt("failures")),
                        now.plus(lease),
                        now,
                        now)
                .stream()
                .findFirst();
    }

    /**
     * Everything before is read.
     *
     * @param from where it stands as far as this round knows; when somebody set it back meanwhile, it stays there
     */
    @Transactional
    void move(UUID endpoint, Instant from, Instant to) {
        sql.update("update poll_cursor set from_at = ? where endpoint_id = ? and from_at = ?", to, endpoint, from);
    }

    @Transactional
    void done(Cursor cursor, Instant polledAt, Instant nextPollAt) {
        sql.update(
                "update poll_cursor set leased_until = null, failures = 0, polled_at = coalesce(?, polled_at),"
                        + " next_poll_at = ? where endpoint_id = ?",
                polledAt,
                nextPollAt,
                cursor.endpointId());
    }

    @Transactional
    void failed(Cursor cursor, Instant nextPollAt) {
        sql.update(
                "update poll_cursor set leased_until = null, failures = failures + 1, next_poll_at = ?"
                        + " where endpoint_id = ?",
                nextPollAt,
                cursor.endpointId());
    }
}
