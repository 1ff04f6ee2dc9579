package nl.schoolbel.knowledge.reuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.knowledge.articles.ArticleState;
import nl.schoolbel.platform.sql.Sql;

/** The rows of votes and links, and what they come to on the article. */
@ApplicationScoped
class ReuseStore {

    @Inject
    Sql sql;

    /** True while everybody can read the article, whose row is held until the transaction ends. */
    boolean lockPublished(UUID article) {
        return !sql.query(
                        "select 1 from article where id = ? and published is not null and archived_at is null for update",
                        row -> 1,
                        article)
                .isEmpty();
    }

    Optional<Boolean> voteOf(UUID article, String voter) {
        return sql
                .query(
                        "select helped from article_vote where article_id = ? and voter = ?",
                        row -> row.getBoolean(1),
                        article,
                        voter)
                .stream()
                .findFirst();
    }

    /** Call while the article is locked; the last word of a voter counts. */
    void vote(UUID article, String voter, boolean helped, Instant at) {
        sql.update(
                "insert into article_vote (article_id, voter, helped, voted_at) values (?, ?, ?, ?)"
                        + " on conflict (article_id, voter) do update set helped = excluded.helped,"
                        + " voted_at = excluded.voted_at",
                article,
                voter,
                helped,
                at);
        sql.update(
                "update article set helped = v.helped, not_helped = v.not_helped from (select count(*) filter (where helped)"
                        + " as helped, count(*) filter (where not helped) as not_helped from article_vote"
                        + " where article_id = ?) v where id = ?",
                article,
                article);
    }

    /** Readers whom it did not help since its words were checked last. */
    int notHelpedSinceCheck(UUID article) {
        return sql.query(
                        "select count(*) from article_vote v join article a on a.id = v.article_id where a.id = ?"
                                + " and not v.helped and v.voted_at > a.published_at",
                        row -> row.getInt(1),
                        article)
                .get(0);
    }

    /** What tickets-service told of a ticket and an article; what is older than what is known changes nothing. */
    void link(UUID article, UUID ticket, boolean linked, Boolean helped, Instant at, long sequence) {
        sql.update(
                "insert into article_link (article_id, ticket_id, linked, helped, linked_at, sequence)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict (article_id, ticket_id) do update"
                        + " set linked = excluded.linked, helped = excluded.helped,"
                        + " linked_at = case when article_link.linked and excluded.linked then article_link.linked_at"
                        + " else excluded.linked_at end, sequence = excluded.sequence"
                        + " where article_link.sequence < excluded.sequence",
                article,
                ticket,
                linked,
                helped,
                at,
                sequence);
    }

    /** Counts the links of an article anew; how many tickets it helped with, empty when there is no such article. */
    Optional<Integer> count(UUID article) {
        return sql
                .query(
                        "update article set linked_tickets = l.linked, helped_tickets = l.helped from (select"
                                + " count(*) filter (where linked) as linked,"
                                + " count(*) filter (where linked and helped) as helped from article_link"
                                + " where article_id = ?) l where id = ? returning helped_tickets",
                        row -> row.getInt(1),
                        article,
                        article)
                .stream()
                .findFirst();
    }

    /** What everybody can read about a tool, most tickets of late first. */
    List<KnownProblem> ofTool(UUID tool, Instant since, int limit) {
        return sql.query(
                "select a.id, v.title, a.validated, (select count(*) from article_link l where l.article_id = a.id"
                        + " and l.linked and l.linked_at >= ?) as tickets from article a join article_version v"
                        + " on v.article_id = a.id and v.number = a.published where a.tool_id = ?"
                        + " and a.published is not null and a.archived_at is null"
                        + " order by tickets desc, a.moved_at desc, a.id limit ?",
                row -> new KnownProblem(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getBoolean("validated") ? ArticleState.VALIDATED : ArticleState.CHECKED,
                        row.getInt("tickets")),
                since,
                tool,
                limit);
    }
}
