package nl.schoolbel.tickets.attachments;

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

/** The rows of attachments, and their contents in a table of their own. */
@ApplicationScoped
class AttachmentStore {

    private static final String SELECT =
            "select id, ticket_id, by_whom, author, public, name, media_type, size_bytes, added_at, redacted_at"
                    + " from attachment";

    @Inject
    Sql sql;

    /** An attachment with who put it there: a pseudonymous subject, or {@code null} when that person was forgotten. */
    record Row(Attachment attachment, UUID ticketId, String author) {}

    /** How much a ticket holds. */
    record Held(int files, long bytes) {}

    void insert(UUID ticketId, Attachment attachment, String author, byte[] bytes) {
        sql.update(
                "insert into attachment (id, ticket_id, by_whom, author, public, name, media_type, size_bytes, added_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                attachment.id(),
                ticketId,
                attachment.by(),
                author,
                attachment.publicAttachment(),
                attachment.name(),
                attachment.mediaType(),
                attachment.sizeBytes(),
                attachment.addedAt());
        sql.update("insert into attachment_content (attachment_id, bytes) values (?, ?)", attachment.id(), bytes);
    }

    Held held(UUID ticketId) {
        return sql.query(
                        "select count(*), coalesce(sum(size_bytes), 0) from attachment"
                                + " where ticket_id = ? and redacted_at is null",
                        row -> new Held(row.getInt(1), row.getLong(2)),
                        ticketId)
                .get(0);
    }

    int count(UUID ticketId, Set<UUID> ids, boolean publicOnly) {
        return sql.query(
                        "select count(*) from attachment where ticket_id = ? and id = any (?::uuid[])"
                                + " and (public or not ?) and redacted_at is null",
                        row -> row.getInt(1),
                        ticketId,
                        ids.stream().map(UUID::toString).toArray(String[]::new),
                        publicOnly)
                .get(0);
    }

    Optional<Row> find(UUID ticketId, UUID id) {
        return sql.query(SELECT + " where ticket_id = ? and id = ?", AttachmentStore::read, ticketId, id).stream()
                .findFirst();
    }

    /** Newest first. */
    List<Row> list(UUID ticketId, boolean publicOnly, Cursor after, int limit) {
        return sql.query(
                SELECT + " where ticket_id = ? and (public or not ?) and (added_at, id) < (?, ?)"
                        + " order by added_at desc, id desc limit ?",
                AttachmentStore::read,
                ticketId,
                publicOnly,
                after.at(),
                after.id(),
                limit);
    }

    Optional<byte[]> content(UUID id) {
        return sql
                .query("select bytes from attachment_content where attachment_id = ?", row -> row.getBytes(1), id)
                .stream()
                .findFirst();
    }

    void delete(UUID id) {
        sql.update("delete from attachment where id = ?", id);
    }

    void deleteAll(UUID ticketId) {
        sql.update("delete from attachment where ticket_id = ?", ticketId);
    }

    /** Takes content, name and author out and keeps the row; the first time counts. */
    boolean redact(UUID ticketId, UUID id, String name, Instant at) {
        boolean found = sql.update(
                        "update attachment set name = ?, author = null, redacted_at = coalesce(redacted_at, ?)"
                                + " where ticket_id = ? and id = ?",
                        name,
                        at,
                        ticketId,
                        id)
                == 1;
        if (found) {
            sql.update("delete from attachment_content where attachment_id = ?", id);
        }
        return found;
    }

    List<Map<String, Object>> by(String author) {
        return sql.query(
                SELECT + " where author = ? order by added_at, id",
                row -> {
                    Row found = read(row);
                    Attachment attachment = found.attachment();
                    return Map.of(
                            "content", "tickets/" + found.ticketId() + "/attachments/" + attachment.id() + "/content",
                            "ticketId", found.ticketId(),
                            "id", attachment.id(),
                            "name", attachment.name(),
                            "mediaType", attachment.mediaType(),
                            "sizeBytes", attachment.sizeBytes(),
                            "public", attachment.publicAttachment(),
                            "addedAt", attachment.addedAt());
                },
                author);
    }

    void rename(String author, String pseudonym) {
        sql.update("update attachment set author = ? where author = ?", pseudonym, author);
    }

    private static Row read(ResultSet row) throws SQLException {
        Attachment attachment = new Attachment(
                row.getObject("id", UUID.class),
                row.getString("by_whom"),
                row.getBoolean("public"),
                row.getString("name"),
                row.getString("media_type"),
                row.getInt("size_bytes"),
                Sql.instant(row, "added_at"),
                Sql.instant(row, "redacted_at"),
                null);
        return new Row(attachment, row.getObject("ticket_id", UUID.class), row.getString("author"));
    }
}
