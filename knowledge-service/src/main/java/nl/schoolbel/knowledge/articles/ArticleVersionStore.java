package nl.schoolbel.knowledge.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;

/** The rows of versions, of which only a draft changes, and what has to be taken out of any. */
@ApplicationScoped
class ArticleVersionStore {

    static final String COLUMNS = "v.number, v.title, v.problem, v.solution, v.tool_id as v_tool_id, v.masked,"
            + " v.written_by, v.written_at, v.checked_by, v.checked_at, v.validated_at";

    @Inject
    Sql sql;

    /** Writes a new version or replaces the words of a draft, which nobody has checked then. */
    void write(UUID article, int number, ArticleText text, List<String> masked, String writer, Instant at) {
        sql.update(
                "insert into article_version (article_id, number, title, problem, solution, tool_id, masked, written_by,"
                        + " written_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (article_id, number) do update set title = excluded.title,"
                        + " problem = excluded.problem, solution = excluded.solution, tool_id = excluded.tool_id,"
                        + " masked = excluded.masked, written_by = excluded.written_by,"
                        + " written_at = excluded.written_at, checked_by = null, checked_at = null,"
                        + " validated_by = null, validated_at = null",
                article,
                number,
                text.title(),
                text.problem(),
                text.solution(),
                text.toolId(),
                masked.toArray(String[]::new),
                writer,
                at);
    }

    /** Other words in a version that stays what it is. */
    void reword(UUID article, int number, ArticleText text) {
        sql.update(
                "update article_version set title = ?, problem = ?, solution = ? where article_id = ? and number = ?",
                text.title(),
                text.problem(),
                text.solution(),
                article,
                number);
    }

    Optional<ArticleVersion> find(UUID article, int number) {
        return sql
                .query(
                        "select " + COLUMNS + " from article_version v where v.article_id = ? and v.number = ?",
                        ArticleVersionStore::version,
                        article,
                        number)
                .stream()
                .findFirst();
    }

    /** Newest first, below a number. */
    List<ArticleVersion> below(UUID article, int number, boolean draftsToo, int limit) {
        return sql.query(
                "select " + COLUMNS + " from article_version v where v.article_id = ? and v.number < ?"
                        + " and (v.checked_at is not null or ?) order by v.number desc limit ?",
                ArticleVersionStore::version,
                article,
                number,
                draftsToo,
                limit);
    }

    void checked(UUID article, int number, String checker, Instant at) {
        sql.update(
                "update article_version set checked_at = ?, checked_by = ? where article_id = ? and number = ?",
                at,
                checker,
                article,
                number);
    }

    /** No version is one that everybody could read: what was wrong with the newest may stand in those before it. */
    void uncheckedAll(UUID article) {
        sql.update(
                "update article_version set checked_at = null, checked_by = null, validated_at = null,"
                        + " validated_by = null where article_id = ? and checked_at is not null",
                article);
    }

    /** @param validator {@code null} for the tickets that it helped with */
    void validated(UUID article, int number, String validator, Instant at) {
        sql.update(
                "update article_version set validated_at = ?, validated_by = ? where article_id = ? and number = ?",
                at,
                validator,
                article,
                number);
    }

    static ArticleVersion version(ResultSet row) throws SQLException {
        return new ArticleVersion(
                row.getInt("number"),
                new ArticleText(
                        row.getObject("v_tool_id", UUID.class),
                        row.getString("title"),
                        row.getString("problem"),
                        row.getString("solution"),
                        null),
                Arrays.asList((String[]) row.getArray("masked").getArray()),
                row.getString("written_by"),
                Sql.instant(row, "written_at"),
                row.getString("checked_by"),
                Sql.instant(row, "checked_at"),
                Sql.instant(row, "validated_at"));
    }
}
