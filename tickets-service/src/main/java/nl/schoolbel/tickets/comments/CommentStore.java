package nl.schoolbel.tickets.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;

/** The rows of comments. */
@ApplicationScoped
class CommentStore {

    private static final String SELECT = "select id, by_whom, public, about, text, written_at from comment";

    @Inject
    Sql sql;

    void insert(UUID ticketId, Comment comment, String author) {
        sql.update(
                "insert into comment (id, ticket_id, by_whom, author, public, about, text, written_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                comment.id(),
                ticketId,
                comment.by(),
                author,
                comment.publicComment(),
                comment.about(),
                comment.text(),
                comment.writtenAt());
    }

    Optional<Comment> find(UUID ticketId, UUID id) {
        return sql.query(SELECT + " where ticket_id = ? and id = ?", CommentStore::read, ticketId, id).stream()
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

    private static Comment read(ResultSet row) throws SQLException {
        return new Comment(
                row.getObject("id", UUID.class),
                row.getString("by_whom"),
                row.getBoolean("public"),
                row.getString("about"),
                row.getString("text"),
                Sql.instant(row, "written_at"));
    }
}
