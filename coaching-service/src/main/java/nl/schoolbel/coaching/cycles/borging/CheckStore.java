package nl.schoolbel.coaching.cycles.borging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schoolbel.coaching.cycles.cycle.Cycle;
import nl.schoolbel.coaching.cycles.cycle.CycleStore;
import nl.schoolbel.coaching.cycles.domain.CheckDay;
import nl.schoolbel.coaching.cycles.domain.Findings;
import nl.schoolbel.coaching.cycles.domain.Lack;
import nl.schoolbel.coaching.cycles.domain.Pause;
import nl.schoolbel.platform.sql.Sql;

/** The rows of checks. */
@ApplicationScoped
class CheckStore {

    @Inject
    Sql sql;

    /** A move of the day on which a check is due. */
    record Move(UUID checkId, LocalDate fromOn, LocalDate toOn, MoveCause cause, Instant movedAt) {}

    void add(BorgingCheck check, Instant at) {
        sql.update(
                "insert into borging_check (id, version, cycle_id, turn, school_weeks, counted_from, first_due_on, due_on,"
                        + " soon_on, state, planned_at) values (?, 0, ?, ?, ?, ?, ?, ?, ?, 'PLANNED', ?)",
                check.id(),
                check.cycleId(),
                check.turn(),
                check.schoolWeeks(),
                check.countedFrom(),
                check.firstDueOn(),
                check.day().dueOn(),
                check.day().soonOn(),
                at);
    }

    Optional<BorgingCheck> find(UUID id) {
        return sql.query("select * from borging_check where id = ?", CheckStore::read, id).stream()
                .findFirst();
    }

    List<BorgingCheck> planned(UUID cycle) {
        return sql.query(
                "select * from borging_check where cycle_id = ? and state = 'PLANNED' order by due_on, id for update",
                CheckStore::read,
                cycle);
    }

    /** The last one that was held since borging began on that day. */
    Optional<BorgingCheck> lastHeld(UUID cycle, LocalDate countedFrom) {
        return sql
                .query(
                        "select * from borging_check where cycle_id = ? and counted_from = ? and state = 'HELD'"
                                + " order by held_on desc, school_weeks desc limit 1",
                        CheckStore::read,
                        cycle,
                        countedFrom)
                .stream()
                .findFirst();
    }

    /** The cycles of a school that wait for a check which is not due before a day, locked in one order. */
    List<Cycle> waiting(UUID school, LocalDate day) {
        return sql.query(
                "select * from coaching_cycle c where c.school_id = ? and c.phase = 'BORGING' and exists (select 1"
                        + " from borging_check b where b.cycle_id = c.id and b.state = 'PLANNED' and b.due_on >= ?)"
                        + " order by c.id for update",
                CycleStore::read,
                school,
                day);
    }

    /** Those that are over. */
    List<Pause> pauses(UUID cycle) {
        return sql.query(
                "select paused_on, resumed_on from cycle_pause where cycle_id = ? and resumed_on is not null"
                        + " order by paused_on",
                row -> new Pause(
                        row.getObject("paused_on", LocalDate.class), row.getObject("resumed_on", LocalDate.class)),
                cycle);
    }

    void move(BorgingCheck check, CheckDay to, MoveCause cause, Instant at) {
        sql.update(
                "update borging_check set version = version + 1, due_on = ?, soon_on = ? where id = ?",
                to.dueOn(),
                to.soonOn(),
                check.id());
        if (!to.dueOn().equals(check.day().dueOn())) {
            sql.update(
                    "insert into borging_check_move (id, check_id, from_on, to_on, cause, moved_at)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    UUID.randomUUID(),
                    check.id(),
                    check.day().dueOn(),
                    to.dueOn(),
                    cause,
                    at);
        }
    }

    /** False for what is no visit of a coach to that school to hold a check; until the transaction ends it stays one. */
    boolean isVisit(UUID activity, UUID school) {
        return !sql.query(
                        "select 1 from activity where id = ? and school_id = ? and kind = 'BORGING_CHECK'"
                                + " and state in ('PLANNED', 'HELD') for share",
                        row -> 1,
                        activity,
                        school)
                .isEmpty();
    }

    void drop(UUID cycle) {
        sql.update(
                "update borging_check set version = version + 1, state = 'DROPPED'"
                        + " where cycle_id = ? and state = 'PLANNED'",
                cycle);
    }

    void hold(UUID id, BorgingCheck.Held held) {
        sql.update(
                "update borging_check set version = version + 1, state = 'HELD', held_on = ?, activity_id = ?,"
                        + " colleagues_unaided = ?, owner_named = ?, owner_role = ?, in_year_plan = ?, review_date = ?,"
                        + " sticks = ?, missing = ? where id = ?",
                held.heldOn(),
                held.activityId(),
                held.found().colleaguesUnaided(),
                held.found().ownerNamed(),
                held.ownerRole(),
                held.found().inYearPlan(),
                held.found().reviewDate(),
                held.sticks(),
                held.missing().stream().map(Lack::name).collect(Collectors.joining(",")),
                id);
    }

    /** The newest ten moves of each check, first one first. */
    List<Move> moves(Collection<UUID> checks) {
        return sql.query(
                "select m.* from unnest(?::uuid[]) as c (id) cross join lateral (select * from borging_check_move"
                        + " where check_id = c.id order by moved_at desc, id desc limit 10) m order by m.moved_at, m.id",
                row -> new Move(
                        row.getObject("check_id", UUID.class),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("to_on", LocalDate.class),
                        MoveCause.valueOf(row.getString("cause")),
                        Sql.instant(row, "moved_at")),
                (Object) checks.toArray(UUID[]::new));
    }

    static BorgingCheck read(ResultSet row) throws SQLException {
        CheckState state = CheckState.valueOf(row.getString("state"));
        return new BorgingCheck(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("cycle_id", UUID.class),
                row.getInt("turn"),
                row.getInt("school_weeks"),
                row.getObject("counted_from", LocalDate.class),
                row.getObject("first_due_on", LocalDate.class),
                new CheckDay(row.getObject("due_on", LocalDate.class), row.getObject("soon_on", LocalDate.class)),
                state,
                state == CheckState.HELD ? held(row) : null);
    }

    private static BorgingCheck.Held held(ResultSet row) throws SQLException {
        return new BorgingCheck.Held(
                row.getObject("held_on", LocalDate.class),
                row.getObject("activity_id", UUID.class),
                new Findings(
                        row.getInt("colleagues_unaided"),
                        row.getBoolean("owner_named"),
                        row.getBoolean("in_year_plan"),
                        row.getObject("review_date", LocalDate.class)),
                Optional.ofNullable(row.getString("owner_role"))
                        .map(OwnerRole::valueOf)
                        .orElse(null),
                lacks(row.getString("missing")));
    }

    private static Set<Lack> lacks(String names) {
        EnumSet<Lack> lacks = EnumSet.noneOf(Lack.class);
        Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(Lack::valueOf)
                .forEach(lacks::add);
        return lacks;
    }
}
