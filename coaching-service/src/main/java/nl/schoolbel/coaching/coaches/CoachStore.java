package nl.schoolbel.coaching.coaches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;

/** The rows of coaches. */
@ApplicationScoped
class CoachStore {

    private static final String SELECT =
            "select id, version, subject, name, from_date, until_date, created_at from coach";

    @Inject
    Sql sql;

    /** A school that a coach looks after on some day. */
    record OnDay(UUID coach, UUID school, SchoolRole role) {}

    /** False when the subject is a coach already. */
    boolean add(Coach coach) {
        return sql.update(
                        "insert into coach (id, version, subject, name, from_date, until_date, created_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?) on conflict (subject) do nothing",
                        coach.id(),
                        coach.version(),
                        coach.subject(),
                        coach.name(),
                        coach.fromDate(),
                        coach.untilDate(),
                        coach.createdAt())
                == 1;
    }

    void change(UUID id, CoachChange wanted) {
        sql.update(
                "update coach set version = version + 1, name = ?, from_date = ?, until_date = ? where id = ?",
                wanted.name(),
                wanted.fromDate(),
                wanted.untilDate(),
                id);
    }

    Optional<Coach> find(UUID id) {
        return sql.query(SELECT + " where id = ?", CoachStore::read, id).stream()
                .findFirst();
    }

    List<Coach> find(Collection<UUID> ids) {
        return sql.query(SELECT + " where id = any (?)", CoachStore::read, (Object)
                ids.stream().distinct().toArray(UUID[]::new));
    }

    /** Holds the row until the transaction ends. */
    Optional<Coach> lock(UUID id) {
        return sql.query(SELECT + " where id = ? for update", CoachStore::read, id).stream()
                .findFirst();
    }

    Optional<Coach> ofSubject(String subject) {
        return sql.query(SELECT + " where subject = ?", CoachStore::read, subject).stream()
                .findFirst();
    }

    /** Those of these subjects whose last day as a coach lies before a day. */
    Set<String> endedBefore(LocalDate day, Collection<String> subjects) {
        return Set.copyOf(sql.query(
                "select subject from coach where subject = any (?) and until_date < ?",
                row -> row.getString(1),
                subjects.toArray(String[]::new),
                day));
    }

    /** Last appointed first. */
    List<Coach> newest(Cursor after, int limit) {
        return sql.query(
                SELECT + " where (created_at, id) < (?, ?) order by created_at desc, id desc limit ?",
                CoachStore::read,
                after.at(),
                after.id(),
                limit);
    }

    /** The schools that these coaches look after on a day. */
    List<OnDay> lookedAfter(Collection<UUID> coaches, LocalDate day) {
        return onDay("a.coach_id = any (?)", coaches.toArray(UUID[]::new), day);
    }

    /** The coaches that look after a school on a day, its own before the stand-ins. */
    List<OnDay> lookingAfter(UUID school, LocalDate day) {
        return onDay("a.school_id = ?", school, day);
    }

    private List<OnDay> onDay(String condition, Object argument, LocalDate day) {
        return sql.query(
                "select a.coach_id, a.school_id, a.role from coach_school a join coach c on c.id = a.coach_id where "
                        + condition
                        + " and greatest(a.from_date, c.from_date) <= ?"
                        + " and (a.until_date is null or a.until_date >= ?)"
                        + " and (c.until_date is null or c.until_date >= ?) order by a.role, a.from_date, a.id",
                row -> new OnDay(
                        row.getObject("coach_id", UUID.class),
                        row.getObject("school_id", UUID.class),
                        SchoolRole.valueOf(row.getString("role"))),
                argument,
                day,
                day,
                day);
    }

    private static Coach read(ResultSet row) throws SQLException {
        return new Coach(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("subject"),
                row.getString("name"),
                row.getObject("from_date", LocalDate.class),
                row.getObject("until_date", LocalDate.class),
                Sql.instant(row, "created_at"));
    }
}
