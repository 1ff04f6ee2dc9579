package nl.schoolbel.sla.board.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.sla.board.login.BoardScope;
import nl.schoolbel.sla.clock.domain.Target;

/** Counts tickets, up to a bound, and finds escalations that nobody answered. */
@ApplicationScoped
class OpenTicketStore {

    /** Of a state; more is said as "more than". */
    static final int MOST_COUNTED = 10_000;

    private static final int HOURS = 24;
    private static final int MOST_OF_A_DAY = 50_000;

    /** Older ones are in the lists of late tickets. */
    private static final Duration ESCALATIONS_SINCE = Duration.ofDays(7);

    private static final List<String> STATES = List.of(
            "reported", "in-triage", "handed-over", "accepted", "visit-planned", "on-site", "waiting", "resolved");

    /** Those in which a beheerpartner has the ticket, or had it last. */
    private static final List<String> STATES_OF_BEHEERPARTNER = STATES.subList(2, STATES.size());

    @Inject
    Sql sql;

    /** How many tickets are in a state: at most one more than are counted. */
    record StateCount(String state, int tickets) {}

    /** How many tickets were reported from an hour on, until the next. */
    record HourCount(Instant from, int tickets) {}

    /** An escalation that nobody acknowledged, of a clock that is still open. */
    record Unanswered(UUID ticketId, String number, UUID schoolId, Target target, int level, Instant escalatedAt) {}

    /** In the order of a ticket's life; also those that have none. */
    List<StateCount> byState(BoardScope scope) {
        ScopeSql within = ScopeSql.of(scope, "t");
        List<String> states = scope.ofBeheerpartner() != null ? STATES_OF_BEHEERPARTNER : STATES;
        // Each state as a constant: an index of some states serves a question about one of them only when it is named.
        String all = states.stream()
                .map(state -> "select '" + state + "' as state, (select count(*) from (select 1 from ticket_copy t"
                        + " where t.state = '" + state + "'" + within.condition() + " limit " + (MOST_COUNTED + 1)
                        + ") counted) as tickets")
                .collect(Collectors.joining(" union all "));
        List<Object> values = new ArrayList<>();
        states.forEach(state -> values.addAll(within.values()));
        return sql.queryAsAsked(all, row -> new StateCount(row.getString("state"), row.getInt("tickets")), values);
    }

    /** The last 24 hours, the running one last, also those without any. */
    List<HourCount> byHour(BoardScope scope, Instant now) {
        ScopeSql within = ScopeSql.of(scope, "t");
        Instant last = now.truncatedTo(ChronoUnit.HOURS);
        Instant first = last.minus(Duration.ofHours(HOURS - 1L));
        Map<Instant, Integer> counted = new HashMap<>();
        sql.queryAsAsked(
                "select date_trunc('hour', reported_at) as hour, count(*) as tickets from (select t.reported_at"
                        + " from ticket_copy t where t.reported_at >= ? and t.reported_at <= ?" + within.condition()
                        + " order by t.reported_at desc limit ?) counted group by 1",
                row -> counted.put(Sql.instant(row, "hour"), row.getInt("tickets")),
                within.between(List.of(first, now), MOST_OF_A_DAY));
        List<HourCount> hours = new ArrayList<>();
        for (int hour = 0; hour < HOURS; hour++) {
            Instant from = first.plus(Duration.ofHours(hour));
            hours.add(new HourCount(from, counted.getOrDefault(from, 0)));
        }
        return hours;
    }

    /** Newest first; of several levels of one clock the latest. */
    List<Unanswered> unanswered(BoardScope scope, Instant now, int limit) {
        ScopeSql within = ScopeSql.of(scope, "c");
        return sql.queryAsAsked(
                "select e.ticket_id, t.number, t.school_id, e.target, e.level, e.escalated_at from escalation e"
                        + " join clock c on c.ticket_id = e.ticket_id and c.target = e.target and c.repeat = e.repeat"
                        + " join ticket_copy t on t.id = e.ticket_id"
                        + " where e.acknowledged_at is null and e.withdrawn_at is null and e.escalated_at > ?"
                        + " and c.over_at is null" + within.condition()
                        + " and not exists (select 1 from escalation l where l.ticket_id = e.ticket_id"
                        + " and l.target = e.target and l.repeat = e.repeat"
                        + " and l.acknowledged_at is null and l.withdrawn_at is null"
                        + " and (l.escalated_at, l.level) > (e.escalated_at, e.level))"
                        + " order by e.escalated_at desc, e.id limit ?",
                row -> new Unanswered(
                        row.getObject("ticket_id", UUID.class),
                        row.getString("number"),
                        row.getObject("school_id", UUID.class),
                        Target.valueOf(row.getString("target")),
                        row.getInt("level"),
                        Sql.instant(row, "escalated_at")),
                within.between(List.of(now.minus(ESCALATIONS_SINCE)), limit));
    }
}
