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
        List<Optional<String>> before = sql.query(
                "select done from resolution where ticket_id = ?",
                row -> Optional.ofNullable(row.getString(1)),
                ticketId);
        forget(ticketId);
        return before.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Taken(before.stream().flatMap(Optional::stream).toList(), true));
    }
}
