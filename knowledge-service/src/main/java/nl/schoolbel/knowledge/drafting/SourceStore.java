package nl.schoolbel.knowledge.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;

/** From which tickets an article came, and which article a problem has. */
@ApplicationScoped
class SourceStore {

    @Inject
    Sql sql;

    /**
     * One ticket that an article came from.
     *
     * @param words true when the draft has words of it
     * @param workaroundId the comment that its solution came from; {@code null} for none
     */
    record Source(UUID ticketId, UUID articleId, Instant seenAt, boolean words, UUID workaroundId) {

        Cursor position() {
            return new Cursor(seenAt, ticketId);
        }
    }

    /** Lets one draft be made at a time, so that two tickets with one problem make one. */
    void lock() {
        sql.query("select pg_advisory_xact_lock(hashtextextended('drafting', 0))", row -> 1);
    }

    Optional<Source> of(UUID ticket) {
        return sql
                .query("select * from article_source where ticket_id = ? for update", SourceStore::source, ticket)
                .stream()
                .findFirst();
    }

    /**
     * The article whose problem with the same tool is most alike, archived ones too.
     *
     * @param words of the problem, as {@link nl.schoolbel.knowledge.articles.domain.ProblemWords} gives them
     */
    Optional<UUID> alike(UUID tool, String words, double least) {
        sql.query("select set_config('pg_trgm.similarity_threshold', ?, true)", row -> 1, String.valueOf(least));
        return sql
                .query(
                        "select id from article, folded(?) as asked"
                                + " where tool_id is not distinct from ? and problem_folded % asked"
                                + " order by similarity(problem_folded, asked) desc, added_at, id limit 1",
                        row -> row.getObject("id", UUID.class), words, tool)
                .stream()
                .findFirst();
    }

    /** One more ticket with the problem of an article. */
    void seen(Source source) {
        int added = sql.update(
                "insert into article_source (ticket_id, article_id, seen_at, words, workaround_id) values (?, ?, ?, ?, ?)"
                        + " on conflict (ticket_id) do nothing",
                source.ticketId(),
                source.articleId(),
                source.seenAt(),
                source.words(),
                source.workaroundId());
        sql.update(
                "update article set seen_times = seen_times + ?, seen_at = ? where id = ?",
                added,
                source.seenAt(),
                source.articleId());
    }

    /** The article has words of the ticket now. */
    void lentWords(UUID ticket, UUID workaround) {
        sql.update(
                "update article_source set words = true, workaround_id = coalesce(?, workaround_id) where ticket_id = ?",
                workaround,
                ticket);
    }

    void forget(UUID ticket) {
        sql.update("delete from article_source where ticket_id = ?", ticket);
    }

    boolean hasArticle(UUID article) {
        return !sql.query("select 1 from article where id = ?", row -> 1, article)
                .isEmpty();
    }

    /** Last seen first. */
    List<Source> newest(UUID article, Cursor after, int limit) {
        return sql.query(
                "select * from article_source where article_id = ? and (seen_at, ticket_id) < (?, ?)"
                        + " order by seen_at desc, ticket_id desc limit ?",
                SourceStore::source,
                article,
                after.at(),
                after.id(),
                limit);
    }

    private static Source source(ResultSet row) throws SQLException {
        return new Source(
                row.getObject("ticket_id", UUID.class),
                row.getObject("article_id", UUID.class),
                Sql.instant(row, "seen_at"),
                row.getBoolean("words"),
                row.getObject("workaround_id", UUID.class));
    }
}
