package nl.schoolbel.tickets.resolving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.events.terms.RedactedText;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.tickets.privacy.PersonData;
import nl.schoolbel.tickets.privacy.RedactableText;

/** What was done, in words. Nobody's name stands by it. */
@ApplicationScoped
public class ResolutionWords implements PersonData, RedactableText {

    private static final String COPIES = " from resolution where ticket_id = ?"
            + " and words_id in (select words_id from resolution where ticket_id = ?)";

    @Inject
    Sql sql;

    @Override
    public String section() {
        return "resolutions";
    }

    @Override
    public List<Map<String, Object>> export(String subject) {
        return List.of();
    }

    @Override
    public void erase(String subject, String pseudonym) {
        // A resolution knows a side, not a person.
    }

    @Override
    public void forget(UUID ticketId) {
        sql.update("update resolution set done = ? where ticket_id = ? and done is not null", MARK, ticketId);
    }

    @Override
    public Set<RedactedText> kinds() {
        return Set.of(RedactedText.RESOLUTION);
    }

    /** Of all resolutions, those that were refused too. */
    @Override
    public Optional<Taken> redact(RedactedText what, UUID ticketId, UUID id) {
        return redactCopies(ticketId, ticketId);
    }

    /** A major incident first, and its followers by their ids, as they are locked when it takes a step. */
    @Override
    public List<Holder> holders(RedactedText what, Holder asked) {
        return sql.query(
                "select t.id from ticket t where t.id = ? or t.id in (select copy.ticket_id from resolution own"
                        + " join resolution copy on copy.words_id = own.words_id where own.ticket_id = ?)"
                        + " order by t.major desc, t.id",
                row -> new Holder(row.getObject(1, UUID.class), null),
                asked.ticketId(),
                asked.ticketId());
    }

    @Override
    public Optional<Taken> redactCopy(RedactedText what, Holder copy, Holder original) {
        return redactCopies(copy.ticketId(), original.ticketId());
    }

    private Optional<Taken> redactCopies(UUID ticketId, UUID original) {
        List<Optional<String>> before =
                sql.query("select done" + COPIES, row -> Optional.ofNullable(row.getString(1)), ticketId, original);
        sql.update(
                "update resolution set done = ? where done is not null and id in (select id" + COPIES + ")",
                MARK,
                ticketId,
                original);
        return before.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Taken(before.stream().flatMap(Optional::stream).toList(), true));
    }
}
