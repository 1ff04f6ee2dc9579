package nl.schoolbel.coaching.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.coaching.coaches.SchoolRole;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;

/** The rows of assignments; one that has begun is never removed. */
@ApplicationScoped
class AssignmentStore {

    private static final String SELECT = "select id, version, coach_id, school_id, role, from_date, until_date, reason,"
            + " created_at from coach_school where ";

    private static final String PAGE = " and (created_at, id) < (?, ?) order by created_at desc, id desc limit ?";

    @Inject
    Sql sql;

    void add(Assignment added) {
        sql.update(
                "insert into coach_school (id, version, coach_id, school_id, role, from_date, until_date, reason,"
                        + " created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                added.id(),
                added.version(),
                added.coachId(),
                added.schoolId(),
                added.role(),
                added.fromDate(),
                added.untilDate(),
                added.reason(),
                added.createdAt());
    }

    void end(UUID id, LocalDate untilDate, String reason) {
        sql.update(
                "update coach_school set version = version + 1, until_date = ?, reason = ? where id = ?",
                untilDate,
                reason,
                id);
    }

    void remove(UUID id) {
        sql.update("delete from coach_school where id = ?", id);
    }

    Optional<Assignment> find(UUID coach, UUID id) {
        return sql.query(SELECT + "coach_id = ? and id = ?", AssignmentStore::read, coach, id).stream()
                .findFirst();
    }

    /** Last entered first. */
    List<Assignment> ofCoach(UUID coach, Cursor after, int limit) {
        return sql.query(SELECT + "coach_id = ?" + PAGE, AssignmentStore::read, coach, after.at(), after.id(), limit);
    }

    /** Last entered first. */
    List<Assignment> ofSchool(UUID school, Cursor after, int limit) {
        return sql.query(SELECT + "school_id = ?" + PAGE, AssignmentStore::read, school, after.at(), after.id(), limit);
    }

    /**
     * True when the coach looks after the school on one of these days by another assignment, in whatever role.
     *
     * @param untilDate inclusive, or {@code null} until further notice
     */
    boolean isThere(Assignment wanted, LocalDate untilDate) {
        return !sql.query(
                        "select 1 from coach_school where coach_id = ? and school_id = ? and id <> ?"
                                + " and greatest(from_date, ?::date) <= coalesce(least(until_date, ?::date), 'infinity')"
                                + " limit 1",
                        row -> 1,
                        wanted.coachId(),
                        wanted.schoolId(),
                        wanted.id(),
                        wanted.fromDate(),
                        untilDate)
                .isEmpty();
    }

    private static Assignment read(ResultSet row) throws SQLException {
        return new Assignment(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("coach_id", UUID.class),
                row.getObject("school_id", UUID.class),
                SchoolRole.valueOf(row.getString("role")),
                row.getObject("from_date", LocalDate.class),
                row.getObject("until_date", LocalDate.class),
                row.getString("reason"),
                Sql.instant(row, "created_at"));
    }
}
