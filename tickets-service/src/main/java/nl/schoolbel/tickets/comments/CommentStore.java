package nl.schoolbel.tickets.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;

/** The rows of comments. */
@ApplicationScoped
class CommentStore {

    private static final String SELECT =
            "select id, by_whom, public, about, text, written_at, redacted_at, array(select a.id from attachment a"
                    + " where a.id = any (comment.attachment_ids) order by a.added_at, a.id) as attachments from comment";

    @Inject
    Sql sql;

    /** @param words the id of the comment for which these words were written first, its own or that of another ticket */
    void insert(UUID ticketId, Comment comment, UUID words, String author) {
        sql.update(
                "insert into comment (id, words_id, ticket_id, by_whom, author, public, about, text, written_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                comment.id(),
                words,
                ticketId,
                comment.by(),
                author,
                comment.publicComment(),
                comment.about(),
                comment.text(),
                comment.writtenAt());
    }

    void attach(UUID ticketId, UUID id, Set<UUID> attachmentIds) {
        sql.update(
                "update comment set attachment_ids = ?::uuid[] where ticket_id = ? and id = ? and ? > 0",
                attachmentIds.stream().map(UUID::toString).toArray(String[]::new),
                ticketId,
                id,
                attachmentIds.size());
    }

    Optional<Comment> find(UUID ticketId, UUID id) {
        return sql.query(SELECT + " where ticket_id = ? and id = ?", CommentStore::read, ticketId, id).stream()
                .findFirst();
    }

    Optional<String> latestAbout(UUID ticketId, String about) {
        return sql
                .query(
                        "select text from comment where ticket_id = ? and about = ?"
                                + " order by written_at desc, id desc limit 1",
                        row -> row.getString(1),
                        ticketId,
                        about)
                .stream()
                .findFirst();
    }

    /** Newest first. */
    List<Comment> list(UUID ticketId, boolean publicOnly, Cursor after, int limit) {
        return sql.query(
                SELECT + " where ticket_id = ? and (public or not ?) and (written_at, id) < (?, ?)"
                        + " order by written_at desc, id desc limit ?",
                CommentStore::read,
                ticketId,
                publicOnly,
                after.at(),
                after.id(),
                limit);
    }

    /** Puts other words in the place of what was said; the first time counts. */
    boolean redact(UUID ticketId, UUID id, String words, Instant at) {
        return sql.update(
                        "update comment set text = ?, redacted_at = coalesce(redacted_at, ?)"
                                + " where ticket_id = ? and id = ?",
                        words,
                        at,
                        ticketId,
                        id)
                == 1;
    }

    List<Map<String, Object>> by(String author) {
        return sql.query(
                "select ticket_id, " + SELECT.substring("select ".length())
                        + " where author = ? order by written_at, id",
                row -> Map.of(
                        "ticketId", row.getObject("ticket_id", UUID.class),
                        "id", row.getObject("id", UUID.class),
                        "about", row.getString("about"),
                        "text", row.getString("text"),
                        "public", row.getBoolean("public"),
                        "writtenAt", Sql.instant(row, "written_at")),
                author);
    }

    void rename(String author, String pseudonym) {
        sql.update("update comment set author = ? where author = ?", pseudonym, author);
    }

    void deleteAll(UUID ticketId) {
        sql.update("delete from comment where ticket_id = ?", ticketId);
    }

    private static Comment read(ResultSet row) throws SQLException {
        return new Comment(
                row.getObject("id", UUID.class),
                row.getString("by_whom"),
                row.getBoolean("public"),
                row.getString("about"),
                row.getString("text"),
                attachments(row),
                Sql.instant(row, "written_at"),
                Sql.instant(row, "redacted_at"));
    }

    private static List<UUID> attachments(ResultSet row) throws SQLException {
        UUID[] ids = (UUID[]) row.getArray("attachments").getArray();
        return ids.length == 0 ? null : List.of(ids);
    }
}
