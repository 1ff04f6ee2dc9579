package nl.schoolbel.coaching.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.coaching.profiles.domain.Profile;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.JsonColumn;
import nl.schoolbel.platform.sql.Sql;

/** The rows of task profiles; what was published is never changed. */
@ApplicationScoped
class TaskProfileStore {

    @Inject
    Sql sql;

    /** A draft with the next number; false while there is another draft. */
    boolean add(UUID id, Profile content, Instant at) {
        return sql.update(
                        "insert into task_profile (id, number, version, content, created_at)"
                                + " select ?, coalesce(max(number), 0) + 1, 0, ?::jsonb, ? from task_profile"
                                + " on conflict do nothing",
                        id,
                        JsonColumn.write(content),
                        at)
                == 1;
    }

    void change(UUID id, Profile content) {
        sql.update(
                "update task_profile set version = version + 1, content = ?::jsonb where id = ?",
                JsonColumn.write(content),
                id);
    }

    void publish(UUID id, LocalDate fromDate, Instant at) {
        sql.update(
                "update task_profile set version = version + 1, from_date = ?, published_at = ? where id = ?",
                fromDate,
                at,
                id);
    }

    Optional<TaskProfile> find(UUID id) {
        return sql.query("select * from task_profile where id = ?", TaskProfileStore::read, id).stream()
                .findFirst();
    }

    /** Holds the row until the transaction ends. */
    Optional<TaskProfile> lock(UUID id) {
        return sql.query("select * from task_profile where id = ? for update", TaskProfileStore::read, id).stream()
                .findFirst();
    }

    /** The first day of the version that was published last; empty when there is none. */
    Optional<LocalDate> lastFromDate() {
        return sql
                .query(
                        "select from_date from task_profile where from_date is not null order by from_date desc limit 1",
                        row -> row.getObject("from_date", LocalDate.class))
                .stream()
                .findFirst();
    }

    List<TaskProfile> newest(Cursor after, int limit) {
        return sql.query(
                "select * from task_profile where (created_at, id) < (?, ?) order by created_at desc, id desc limit ?",
                TaskProfileStore::read,
                after.at(),
                after.id(),
                limit);
    }

    private static TaskProfile read(ResultSet row) throws SQLException {
        return new TaskProfile(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                JsonColumn.read(row.getString("content"), Profile.class),
                row.getObject("from_date", LocalDate.class),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "published_at"),
                row.getLong("version"));
    }
}
