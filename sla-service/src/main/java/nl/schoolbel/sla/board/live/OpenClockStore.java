package nl.schoolbel.sla.board.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.sla.board.login.BoardScope;
import nl.schoolbel.sla.clock.domain.Target;

/** Asks for open clocks by their due moment: through an index in that order, and never for more than is shown. */
@ApplicationScoped
class OpenClockStore {

    /** A bestuur has 400 schools at most; more are cut off. */
    private static final int MOST_SCHOOLS = 1_000;

    static final int MOST_OF_A_SCHOOL = 100;

    @Inject
    Sql sql;

    /** @param dueAt null while a pause lasts of which nobody knows the end */
    record OpenClock(UUID ticketId, Target target, int repeat, Instant dueAt) {}

    /**
     * How a school stands.
     *
     * @param late open clocks past their due moment, at most a hundred
     * @param open whether any clock of it is open
     */
    record SchoolState(UUID schoolId, String name, int late, boolean open) {}

    /** Those that were due by now, the longest late first. */
    List<OpenClock> late(BoardScope scope, Instant now, int limit) {
        return clocks(scope, "<= ?", List.of(now), "c.due_at", limit);
    }

    /** Those that are due next. */
    List<OpenClock> next(BoardScope scope, Instant now, int limit) {
        return clocks(scope, "> ?", List.of(now), "c.due_at", limit);
    }

    /** Those that are paused for nobody knows how long, in an order that stays. */
    List<OpenClock> withoutDueMoment(BoardScope scope, int limit) {
        return clocks(scope, "is null", List.of(), "c.ticket_id, c.target", limit);
    }

    private List<OpenClock> clocks(BoardScope scope, String due, List<Instant> now, String order, int limit) {
        ScopeSql within = ScopeSql.of(scope, "c");
        return sql.queryAsAsked(
                "select c.ticket_id, c.target, c.repeat, c.due_at from clock c"
                        + " where c.over_at is null and c.due_at " + due + within.condition()
                        + " order by " + order + " limit ?",
                row -> new OpenClock(
                        row.getObject("ticket_id", UUID.class),
                        Target.valueOf(row.getString("target")),
                        row.getInt("repeat"),
                        Sql.instant(row, "due_at")),
                within.between(now, limit));
    }

    /** @param more whether not all were counted */
    record LateCount(int tickets, boolean more) {}

    /** How many tickets have a clock that was due by now, counted among so many clocks. */
    LateCount countLate(BoardScope scope, Instant now, int among) {
        ScopeSql within = ScopeSql.of(scope, "c");
        return sql.queryAsAsked(
                        "select count(distinct ticket_id), count(*) from (select c.ticket_id from clock c"
                                + " where c.over_at is null and c.due_at <= ?" + within.condition()
                                + " order by c.due_at limit ?) late",
                        row -> new LateCount(row.getInt(1), row.getInt(2) == among),
                        within.between(List.of(now), among))
                .get(0);
    }

    /** The schools in scope by name; of one beheerpartner those of which it has something open. Their topic tells of holidays too. */
    List<SchoolState> schools(BoardScope scope, Instant now) {
        boolean ofBeheerpartner = scope.ofBeheerpartner() != null;
        boolean ofSchools = scope.ofSchools() != null;
        String its = ofBeheerpartner ? " and c.beheerpartner_id = ?" : "";
        String which = (ofSchools ? " and s.key = any (?)" : "") + (ofBeheerpartner ? " and o.open" : "");
        List<Object> values = new ArrayList<>();
        values.add(now);
        if (ofBeheerpartner) {
            values.add(scope.ofBeheerpartner());
            values.add(scope.ofBeheerpartner());
        }
        values.add(SchoolEvents.CHANGED.topic().name());
        if (ofSchools) {
            values.add(scope.ofSchools().toArray(UUID[]::new));
        }
        values.add(MOST_SCHOOLS);
        return sql.queryAsAsked(
                "select s.key, s.state ->> 'name' as name, l.late, o.open from read_copy s"
                        + " cross join lateral (select count(*) as late from (select 1 from clock c"
                        + " where c.school_id = s.key and c.over_at is null and c.due_at <= ?" + its
                        + " limit " + MOST_OF_A_SCHOOL + ") counted) l"
                        + " cross join lateral (select exists (select 1 from clock c"
                        + " where c.school_id = s.key and c.over_at is null" + its + ") as open) o"
                        + " where s.topic = ? and s.state ->> 'brin' is not null" + which
                        + " order by name, s.key limit ?",
                row -> new SchoolState(
                        row.getObject("key", UUID.class),
                        row.getString("name"),
                        row.getInt("late"),
                        row.getBoolean("open")),
                values);
    }
}
