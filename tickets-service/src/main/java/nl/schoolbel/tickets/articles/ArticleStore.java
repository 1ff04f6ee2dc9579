package nl.schoolbel.tickets.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;

/** The rows of articles that can be put on tickets, and of those that are. */
@ApplicationScoped
class ArticleStore {

    @Inject
    Sql sql;

    /**
     * Keeps what was told last.
     *
     * @param title {@code null} when nobody can read it any more
     */
    void copy(UUID article, String title, UUID tool, boolean validated, long sequence) {
        sql.update(
                "insert into article_copy (article_id, title, tool_id, validated, sequence) values (?, ?, ?, ?, ?)"
                        + " on conflict (article_id) do update set title = excluded.title, tool_id = excluded.tool_id,"
                        + " validated = excluded.validated, sequence = excluded.sequence"
                        + " where article_copy.sequence < excluded.sequence",
                article,
                title,
                tool,
                validated,
                sequence);
    }

    /** True when everybody can read it, as far as was heard. */
    boolean canBeRead(UUID article) {
        return !sql.query("select 1 from article_copy where article_id = ? and title is not null", row -> 1, article)
                .isEmpty();
    }

    /** False when it was on the ticket with the same word on whether it helped; {@code null} leaves the word as it is. */
    boolean link(UUID ticket, UUID article, Boolean helped, Instant at) {
        return sql.update(
                        "insert into ticket_article (ticket_id, article_id, helped, linked_at) values (?, ?, ?, ?)"
                                + " on conflict (ticket_id, article_id) do update set helped = excluded.helped"
                                + " where excluded.helped is not null"
                                + " and ticket_article.helped is distinct from excluded.helped",
                        ticket,
                        article,
                        helped,
                        at)
                == 1;
    }

    /** False when it was not on the ticket. */
    boolean unlink(UUID ticket, UUID article) {
        return sql.update("delete from ticket_article where ticket_id = ? and article_id = ?", ticket, article) == 1;
    }

    int count(UUID ticket) {
        return sql.query("select count(*) from ticket_article where ticket_id = ?", row -> row.getInt(1), ticket)
                .get(0);
    }

    /** First put on it first; as many as a ticket may have. */
    List<ArticleLink> on(UUID ticket) {
        return sql.query(
                "select l.article_id, c.title, c.validated, l.helped, l.linked_at from ticket_article l"
                        + " left join article_copy c on c.article_id = l.article_id where l.ticket_id = ?"
                        + " order by l.linked_at, l.article_id",
                row -> new ArticleLink(
                        row.getObject("article_id", UUID.class),
                        row.getString("title"),
                        row.getString("title") == null ? null : row.getBoolean("validated"),
                        (Boolean) row.getObject("helped"),
                        Sql.instant(row, "linked_at")),
                ticket);
    }
}
