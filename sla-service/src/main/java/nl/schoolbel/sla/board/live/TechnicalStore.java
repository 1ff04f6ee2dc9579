package nl.schoolbel.sla.board.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;

/** What does not get through: webhooks by endpoint, and records of topics that could not be read. Counted up to a bound. */
@ApplicationScoped
class TechnicalStore {

    static final int MOST_COUNTED = 1_000;

    /** Of endpoints; of more it is said that there are. */
    static final int MOST_ENDPOINTS = 100;

    @Inject
    Sql sql;

    /**
     * An endpoint and what it has not got.
     *
     * @param state {@code active}, {@code paused} or {@code disabled}
     * @param waiting deliveries that are tried again
     * @param dead deliveries that were given up
     * @param waitingSince the oldest of those that wait; null when there is none
     * @param pausedUntil until when nothing is sent because it did not answer; null when it is tried as usual
     */
    record EndpointState(
            String beheerpartner,
            String name,
            String state,
            int waiting,
            int dead,
            Instant waitingSince,
            Instant pausedUntil) {}

    /**
     * Records that a consumer could not take and nobody has looked at.
     *
     * @param waiting at most one more than are counted
     * @param since the oldest of the counted ones
     */
    record DeadLetters(String consumer, int waiting, Instant since) {}

    /**
     * Those with which something is wrong first, then by name: at most one more than are shown.
     *
     * @param beheerpartner null for all
     */
    List<EndpointState> endpoints(UUID beheerpartner, Instant now) {
        List<Object> values = new ArrayList<>();
        if (beheerpartner != null) {
            values.add(beheerpartner);
        }
        values.add(now);
        values.add(MOST_ENDPOINTS + 1);
        return sql.queryAsAsked(
                "select b.name as beheerpartner, e.name, e.state, w.waiting, w.since, d.dead, h.open_until"
                        + " from endpoint e join beheerpartner b on b.id = e.beheerpartner_id"
                        + " left join endpoint_health h on h.endpoint_id = e.id"
                        + " cross join lateral (select count(*) as waiting, min(created_at) as since from"
                        + " (select created_at from delivery where state = 'waiting' and endpoint_id = e.id"
                        + " order by created_at limit " + (MOST_COUNTED + 1) + ") counted) w"
                        + " cross join lateral (select count(*) as dead from"
                        + " (select 1 from delivery where state = 'dead' and endpoint_id = e.id"
                        + " limit " + (MOST_COUNTED + 1) + ") counted) d"
                        + " where e.state <> 'ended'" + (beheerpartner == null ? "" : " and e.beheerpartner_id = ?")
                        + " order by (e.state <> 'active' or d.dead > 0 or h.open_until > ?) is true desc,"
                        + " b.name, e.name, e.id limit ?",
                row -> new EndpointState(
                        row.getString("beheerpartner"),
                        row.getString("name"),
                        row.getString("state"),
                        row.getInt("waiting"),
                        row.getInt("dead"),
                        Sql.instant(row, "since"),
                        Sql.instant(row, "open_until")),
                values);
    }

    /** By consumer, each counted for itself. From one consumer to the next through the index, past what is not counted. */
    List<DeadLetters> deadLetters() {
        return sql.query(
                "with recursive one (consumer) as (select min(consumer) from dead_letter where state = 'waiting'"
                        + " union all select (select min(d.consumer) from dead_letter d where d.state = 'waiting'"
                        + " and d.consumer > one.consumer) from one where one.consumer is not null)"
                        + " select one.consumer, c.waiting, c.since from one"
                        + " cross join lateral (select count(*) as waiting, min(failed_at) as since from"
                        + " (select failed_at from dead_letter where state = 'waiting' and consumer = one.consumer"
                        + " limit " + (MOST_COUNTED + 1) + ") counted) c"
                        + " where one.consumer is not null order by one.consumer",
                row -> new DeadLetters(row.getString("consumer"), row.getInt("waiting"), Sql.instant(row, "since")));
    }
}
