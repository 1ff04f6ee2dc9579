package nl.schoolbel.tickets.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.events.terms.RedactedText;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.tickets.privacy.RedactableText;

/** Takes the words out of a comment; that somebody commented stays. */
@ApplicationScoped
public class CommentWords implements RedactableText {

    @Inject
    Sql sql;

    @Inject
    Comments comments;

    @Override
    public Set<RedactedText> kinds() {
        return Set.of(RedactedText.COMMENT);
    }

    /** A major incident first, and its followers by their ids, as they are locked when it takes a step. */
    @Override
    public List<Holder> holders(RedactedText what, Holder asked) {
        List<Holder> found = sql.query(
                "select copy.ticket_id, copy.id from comment own join comment copy on copy.words_id = own.words_id"
                        + " join ticket t on t.id = copy.ticket_id where own.id = ? and own.ticket_id = ?"
                        + " order by t.major desc, t.id",
                row -> new Holder(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                asked.thingId(),
                asked.ticketId());
        return found.isEmpty() ? List.of(asked) : found;
    }

    @Override
    public Optional<Taken> redact(RedactedText what, UUID ticketId, UUID id) {
        List<Taken> before = sql.query(
                "select text, public from comment where id = ? and ticket_id = ?",
                row -> new Taken(List.of(row.getString(1)), row.getBoolean(2)),
                id,
                ticketId);
        comments.redact(ticketId, id);
        return before.stream().findFirst();
    }
}
