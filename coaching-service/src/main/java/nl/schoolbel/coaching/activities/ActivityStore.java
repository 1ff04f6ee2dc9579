package nl.schoolbel.coaching.activities;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.coaching.activities.domain.Appointment;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;

/** The rows of activities and of the times they were moved away from. */
@ApplicationScoped
class ActivityStore implements PanacheRepositoryBase<ActivityEntity, UUID> {

    @Inject
    Sql sql;

    /** Last beginning first, or first beginning first. */
    List<ActivityEntity> page(ActivityFilter filter, ActivityOrder order, Cursor after, int limit) {
        StringBuilder condition = new StringBuilder("1 = 1");
        Parameters values = new Parameters();
        filter.schools().ifPresent(schools -> narrow(condition, values, "schoolId in :schools", "schools", schools));
        narrow(condition, values, "coachId = :coach", "coach", filter.coachId());
        narrow(condition, values, "kind = :kind", "kind", filter.kind());
        narrow(condition, values, "state = :state", "state", filter.state());
        narrow(condition, values, "startsAt >= :from", "from", filter.from());
        narrow(condition, values, "startsAt < :until", "until", filter.until());
        narrow(condition, values, "cycleId = :cycle", "cycle", filter.cycleId());
        boolean newest = order == ActivityOrder.NEWEST;
        if (!after.equals(Cursor.START)) {
            condition.append(newest ? " and (startsAt, id) < (:at, :id)" : " and (startsAt, id) > (:at, :id)");
            values.and("at", after.at()).and("id", after.id());
        }
        String sorted = newest ? " order by startsAt desc, id desc" : " order by startsAt, id";
        return find(condition + sorted, values).range(0, limit - 1).list();
    }

    private static void narrow(StringBuilder condition, Parameters values, String part, String name, Object value) {
        if (value != null) {
            condition.append(" and ").append(part);
            values.and(name, value);
        }
    }

    /** Holds the row until the transaction ends. */
    Optional<ActivityEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** True when a check that was held or the outcome of a signal says that it took place. */
    boolean isLeanedOn(UUID activity) {
        return !sql.query(
                        "select 1 from borging_check where activity_id = ? and state = 'HELD'"
                                + " union all select 1 from signal where activity_id = ? limit 1",
                        row -> 1,
                        activity,
                        activity)
                .isEmpty();
    }

    void addMove(UUID activity, Appointment from, String reason, Instant now) {
        sql.update(
                "insert into activity_move (activity_id, move_number, moved_at, from_starts_at, from_ends_at, reason)"
                        + " select ?, coalesce(max(move_number), 0) + 1, ?, ?, ?, ? from activity_move where activity_id = ?",
                activity,
                now,
                from.startsAt(),
                from.endsAt(),
                reason,
                activity);
    }

    /** First move first. */
    List<ActivityMove> moves(UUID activity) {
        return sql.query(
                "select moved_at, from_starts_at, from_ends_at, reason from activity_move where activity_id = ?"
                        + " order by move_number limit 100",
                row -> new ActivityMove(
                        Sql.instant(row, "moved_at"),
                        Sql.instant(row, "from_starts_at"),
                        Sql.instant(row, "from_ends_at"),
                        row.getString("reason")),
                activity);
    }
}
