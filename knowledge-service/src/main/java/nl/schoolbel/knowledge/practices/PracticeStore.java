package nl.schoolbel.knowledge.practices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.knowledge.practices.domain.PracticeLife;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;

/** The rows of practices; those of their versions are {@link PracticeVersionStore}'s. */
@ApplicationScoped
class PracticeStore {

    private static final String COLUMNS =
            "p.id, p.revision, p.author, p.newest, p.published, p.added_at, p.published_at as p_published_at,"
                    + " p.archived_at, p.archive_reason, p.moved_at";

    @Inject
    Sql sql;

    /** A practice with the version that a list shows. */
    record Listed(Practice practice, PracticeVersion version) {}

    void add(UUID id, String author, Instant at) {
        sql.update(
                "insert into practice (id, revision, author, newest, added_at, moved_at) values (?, 0, ?, 1, ?, ?)",
                id,
                author,
                at,
                at);
    }

    Optional<Practice> find(UUID id) {
        return sql.query("select " + COLUMNS + " from practice p where p.id = ?", PracticeStore::practice, id).stream()
                .findFirst();
    }

    /** Holds the row until the transaction ends. */
    Optional<Practice> lock(UUID id) {
        return sql
                .query("select " + COLUMNS + " from practice p where p.id = ? for update", PracticeStore::practice, id)
                .stream()
                .findFirst();
    }

    void written(UUID id, int newest) {
        sql.update("update practice set revision = revision + 1, newest = ? where id = ?", newest, id);
    }

    /** The newest version is the one that everybody reads from now on. */
    void published(UUID id, Instant at) {
        sql.update(
                "update practice set revision = revision + 1, published = newest, published_at = ?, moved_at = ?"
                        + " where id = ?",
                at,
                at,
                id);
    }

    void archived(UUID id, String reason, Instant at) {
        sql.update(
                "update practice set revision = revision + 1, archived_at = ?, archive_reason = ?, moved_at = ?"
                        + " where id = ?",
                at,
                reason,
                at,
                id);
    }

    /** Last added, published or archived first. */
    List<Listed> newest(PracticeFilter filter, Cursor after, int limit) {
        StringBuilder condition = new StringBuilder(
                switch (filter.state()) {
                    case PUBLISHED -> "v.number = p.published and p.published is not null and p.archived_at is null";
                    case DRAFT ->
                        "v.number = p.newest and p.newest > coalesce(p.published, 0) and p.archived_at is null";
                    case ARCHIVED -> "v.number = coalesce(p.published, p.newest) and p.archived_at is not null";
                });
        List<Object> values = new ArrayList<>();
        filter.author().ifPresent(author -> {
            condition.append(" and p.author = ?");
            values.add(author);
        });
        if (filter.toolId() != null) {
            condition.append(" and v.tool_id = ?");
            values.add(filter.toolId());
        }
        if (filter.subjectArea() != null) {
            condition.append(" and ? = any (v.subject_areas)");
            values.add(filter.subjectArea());
        }
        values.add(after.at());
        values.add(after.id());
        values.add(limit);
        return sql.query(
                "select " + COLUMNS + ", " + PracticeVersionStore.COLUMNS
                        + " from practice p join practice_version v on v.practice_id = p.id where " + condition
                        + " and (p.moved_at, p.id) < (?, ?) order by p.moved_at desc, p.id desc limit ?",
                row -> new Listed(practice(row), PracticeVersionStore.version(row)),
                values.toArray());
    }

    private static Practice practice(ResultSet row) throws SQLException {
        return new Practice(
                row.getObject("id", UUID.class),
                row.getLong("revision"),
                row.getString("author"),
                new PracticeLife(row.getInt("newest"), row.getInt("published"), row.getString("archived_at") != null),
                Sql.instant(row, "added_at"),
                Sql.instant(row, "p_published_at"),
                Sql.instant(row, "archived_at"),
                row.getString("archive_reason"),
                Sql.instant(row, "moved_at"));
    }
}
