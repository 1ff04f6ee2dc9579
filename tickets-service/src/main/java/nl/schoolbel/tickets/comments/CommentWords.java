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
