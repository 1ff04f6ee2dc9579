package nl.schoolbel.knowledge.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.knowledge.articles.domain.ArticleLife;
import nl.schoolbel.knowledge.articles.domain.ProblemWords;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;

/** The rows of articles; those of their versions are {@link ArticleVersionStore}'s. */
@ApplicationScoped
class ArticleStore {

    private static final String COLUMNS =
            "a.id, a.revision, a.newest, a.published, a.validated, a.added_at, a.published_at, a.archived_at,"
                    + " a.archive_reason, a.attention, a.return_reason, a.seen_times, a.helped, a.not_helped,"
                    + " a.linked_tickets, a.helped_tickets, a.moved_at";

    @Inject
    Sql sql;

    /** An article with the version that a list shows. */
    record Listed(Article article, ArticleVersion version) {}

    void add(UUID id, ArticleText text, Instant at) {
        sql.update(
                "insert into article (id, revision, newest, added_at, moved_at, tool_id, problem_folded)"
                        + " values (?, 0, 1, ?, ?, ?, folded(?))",
                id,
                at,
                at,
                text.toolId(),
                ProblemWords.of(text.title(), text.problem()));
    }

    Optional<Article> find(UUID id) {
        return sql.query("select " + COLUMNS + " from article a where a.id = ?", ArticleStore::article, id).stream()
                .findFirst();
    }

    /** Holds the row until the transaction ends. */
    Optional<Article> lock(UUID id) {
        return sql
                .query("select " + COLUMNS + " from article a where a.id = ? for update", ArticleStore::article, id)
                .stream()
                .findFirst();
    }

    /** The newest version has these words from now on. */
    void written(UUID id, int newest, ArticleText text) {
        sql.update(
                "update article set revision = revision + 1, newest = ?, tool_id = ?,"
                        + " problem_folded = folded(?) where id = ?",
                newest,
                text.toolId(),
                ProblemWords.of(text.title(), text.problem()),
                id);
    }

    /** The newest version is the one that everybody reads from now on; nothing asks for another look. */
    void checked(UUID id, boolean validated, Instant at) {
        sql.update(
                "update article set revision = revision + 1, published = newest, published_at = ?, validated = ?,"
                        + " attention = null, attention_at = null, return_reason = null, moved_at = ? where id = ?",
                at,
                validated,
                at,
                id);
    }

    void validated(UUID id, Instant at) {
        sql.update("update article set revision = revision + 1, validated = true, moved_at = ? where id = ?", at, id);
    }

    /** Coaches alone read it until they have checked it again. */
    void sentBack(UUID id, Attention why, String reason, Instant at) {
        sql.update(
                "update article set revision = revision + 1, published = null, published_at = null, validated = false,"
                        + " attention = ?, attention_at = ?, return_reason = ?, moved_at = ? where id = ?",
                why,
                at,
                reason,
                at,
                id);
    }

    void archived(UUID id, String coach, String reason, Instant at) {
        sql.update(
                "update article set revision = revision + 1, archived_at = ?, archived_by = ?, archive_reason = ?,"
                        + " attention = null, attention_at = null, moved_at = ? where id = ?",
                at,
                coach,
                reason,
                at,
                id);
    }

    /** Moves no ETag; what asked for a look before goes on to do so. */
    void asksForALook(UUID id, Attention why, Instant at) {
        sql.update(
                "update article set attention = ?, attention_at = ? where id = ? and attention is null and archived_at is null",
                why,
                at,
                id);
    }

    /** Last added, checked, validated, sent back or archived first. */
    List<Listed> newest(ArticleFilter filter, Cursor after, int limit) {
        StringBuilder condition = new StringBuilder(condition(filter));
        List<Object> values = new ArrayList<>();
        if (filter.toolId() != null) {
            condition.append(" and v.tool_id = ?");
            values.add(filter.toolId());
        }
        values.add(after.at());
        values.add(after.id());
        values.add(limit);
        return sql.query(
                "select " + COLUMNS + ", " + ArticleVersionStore.COLUMNS
                        + " from article a join article_version v on v.article_id = a.id where " + condition
                        + " and (a.moved_at, a.id) < (?, ?) order by a.moved_at desc, a.id desc limit ?",
                row -> new Listed(article(row), ArticleVersionStore.version(row)),
                values.toArray());
    }

    private static String condition(ArticleFilter filter) {
        if (filter.attention()) {
            return "v.number = a.newest and a.attention is not null and a.archived_at is null";
        }
        if (filter.state() == null) {
            return "v.number = a.published and a.published is not null and a.archived_at is null";
        }
        return switch (filter.state()) {
            case DRAFT -> "v.number = a.newest and a.newest > coalesce(a.published, 0) and a.archived_at is null";
            case CHECKED ->
                "v.number = a.published and a.published is not null and not a.validated and a.archived_at is null";
            case VALIDATED -> "v.number = a.published and a.validated and a.archived_at is null";
            case ARCHIVED -> "v.number = coalesce(a.published, a.newest) and a.archived_at is not null";
        };
    }

    private static Article article(ResultSet row) throws SQLException {
        String attention = row.getString("attention");
        return new Article(
                row.getObject("id", UUID.class),
                row.getLong("revision"),
                new ArticleLife(
                        row.getInt("newest"),
                        row.getInt("published"),
                        row.getBoolean("validated"),
                        row.getString("archived_at") != null),
                Sql.instant(row, "added_at"),
                Sql.instant(row, "published_at"),
                Sql.instant(row, "archived_at"),
                row.getString("archive_reason"),
                attention == null ? null : Attention.valueOf(attention),
                row.getString("return_reason"),
                new Article.Reuse(
                        row.getInt("seen_times"),
                        row.getInt("helped"),
                        row.getInt("not_helped"),
                        row.getInt("linked_tickets"),
                        row.getInt("helped_tickets")),
                Sql.instant(row, "moved_at"));
    }
}
