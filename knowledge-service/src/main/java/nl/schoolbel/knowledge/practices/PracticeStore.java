package nl.schoolbel.knowledge.practices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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
            "p.id, p.revision, p.author, p.author_role, p.newest, p.published, p.added_at,"
                    + " p.published_at as p_published_at, p.confirmed_at, p.fresh_since, p.waiting_since, p.archived_at,"
                    + " p.archive_reason, p.moved_at, r.privacy, r.pedagogy, r.checked_at as returned_at";

    private static final String FROM = " from practice p left join practice_check r on r.id = p.return_id";

    private static final String WITH_VERSION = "select " + COLUMNS + ", " + PracticeVersionStore.COLUMNS + FROM
            + " join practice_version v on v.practice_id = p.id where ";

    @Inject
    Sql sql;

    /** A practice with the version that a list shows. */
    record Listed(Practice practice, PracticeVersion version) {}

    void add(UUID id, String author, AuthorRole role, Instant at) {
        sql.update(
                "insert into practice (id, revision, author, author_role, newest, added_at, moved_at, waiting_since)"
                        + " values (?, 0, ?, ?, 1, ?, ?, ?)",
                id,
                author,
                role,
                at,
                at,
                at);
    }

    Optional<Practice> find(UUID id) {
        return sql.query("select " + COLUMNS + FROM + " where p.id = ?", PracticeStore::practice, id).stream()
                .findFirst();
    }

    /** Holds the row until the transaction ends. */
    Optional<Practice> lock(UUID id) {
        return sql
                .query("select " + COLUMNS + FROM + " where p.id = ? for update of p", PracticeStore::practice, id)
                .stream()
                .findFirst();
    }

    /** The newest version waits for a check; as long as it does already, or from now on. */
    void written(UUID id, int newest, Instant at) {
        sql.update(
                "update practice set revision = revision + 1, newest = ?, return_id = null,"
                        + " waiting_since = coalesce(waiting_since, ?) where id = ?",
                newest,
                at,
                id);
    }

    /** The newest version is the one that everybody reads from now on. */
    void published(UUID id, Instant at) {
        sql.update(
                "update practice set revision = revision + 1, published = newest, published_at = ?, moved_at = ?,"
                        + " fresh_since = ?, confirmed_at = null, marked_stale = false, waiting_since = null,"
                        + " return_id = null where id = ?",
                at,
                at,
                at,
                id);
    }

    void returned(UUID id, UUID check) {
        sql.update(
                "update practice set revision = revision + 1, waiting_since = null, return_id = ? where id = ?",
                check,
                id);
    }

    void confirmed(UUID id, Instant at) {
        sql.update(
                "update practice set revision = revision + 1, confirmed_at = ?, fresh_since = ?, marked_stale = false"
                        + " where id = ?",
                at,
                at,
                id);
    }

    void archived(UUID id, String reason, Instant at) {
        sql.update(
                "update practice set revision = revision + 1, archived_at = ?, archive_reason = ?, moved_at = ?,"
                        + " waiting_since = null, return_id = null where id = ?",
                at,
                reason,
                at,
                id);
    }

    /** Something of it changed that is kept elsewhere. */
    void changed(UUID id) {
        sql.update("update practice set revision = revision + 1 where id = ?", id);
    }

    /** Those that everybody reads, by the version that is published. */
    List<Listed> published(Collection<UUID> ids) {
        return sql.query(
                WITH_VERSION + "v.number = p.published and p.archived_at is null and p.id = any (?::uuid[])",
                PracticeStore::listed,
                (Object) ids.stream().map(UUID::toString).toArray(String[]::new));
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
        narrow(condition, values, " and p.author = ?", filter.author().orElse(null));
        narrow(condition, values, " and v.school_id = ?", filter.schoolId());
        if (filter.toolId() != null) {
            condition.append(" and (v.tool_id = ? or v.more_tool_ids @> array[?::uuid])");
            values.addAll(Collections.nCopies(2, filter.toolId()));
        }
        narrow(condition, values, " and ? = any (v.subject_areas)", filter.subjectArea());
        narrow(
                condition,
                values,
                filter.stale() ? " and p.fresh_since <= ?" : " and p.fresh_since > ?",
                filter.staleUntil());
        values.add(after.at());
        values.add(after.id());
        values.add(limit);
        return sql.query(
                WITH_VERSION + condition
                        + " and (p.moved_at, p.id) < (?, ?) order by p.moved_at desc, p.id desc limit ?",
                PracticeStore::listed,
                values.toArray());
    }

    /** What waits for a check by somebody else than this coach, longest first. */
    List<Listed> waiting(String coach, Cursor after, int limit) {
        return sql.query(
                WITH_VERSION + "p.waiting_since is not null and v.number = p.newest and p.author <> ?"
                        + " and v.written_by <> ? and (p.waiting_since, p.id) > (?, ?)"
                        + " order by p.waiting_since, p.id limit ?",
                PracticeStore::listed,
                coach,
                coach,
                after.at(),
                after.id(),
                limit);
    }

    /** The index was told of those that are stale, and of those that are so no longer. */
    List<UUID> markStale(Instant staleUntil, int limit) {
        List<UUID> marked = new ArrayList<>(mark(true, "fresh_since <= ?", staleUntil, limit));
        marked.addAll(mark(false, "fresh_since > ?", staleUntil, limit));
        return marked;
    }

    private List<UUID> mark(boolean stale, String condition, Instant staleUntil, int limit) {
        return sql.query(
                "update practice set marked_stale = ? where id in (select id from practice where archived_at is null"
                        + " and " + (stale ? "not " : "") + "marked_stale and " + condition
                        + " order by fresh_since limit ? for update skip locked) returning id",
                row -> row.getObject("id", UUID.class),
                stale,
                staleUntil,
                limit);
    }

    private static void narrow(StringBuilder condition, List<Object> values, String more, Object value) {
        if (value != null) {
            condition.append(more);
            values.add(value);
        }
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(practice(row), PracticeVersionStore.version(row));
    }

    private static Practice practice(ResultSet row) throws SQLException {
        Instant returnedAt = Sql.instant(row, "returned_at");
        String role = row.getString("author_role");
        return new Practice(
                row.getObject("id", UUID.class),
                row.getLong("revision"),
                row.getString("author"),
                role == null ? null : AuthorRole.valueOf(role),
                new PracticeLife(row.getInt("newest"), row.getInt("published"), row.getString("archived_at") != null),
                Sql.instant(row, "added_at"),
                Sql.instant(row, "p_published_at"),
                Sql.instant(row, "confirmed_at"),
                Sql.instant(row, "fresh_since"),
                Sql.instant(row, "waiting_since"),
                returnedAt == null
                        ? null
                        : new PracticeView.Returned(row.getString("privacy"), row.getString("pedagogy"), returnedAt),
                Sql.instant(row, "archived_at"),
                row.getString("archive_reason"),
                Sql.instant(row, "moved_at"));
    }
}
