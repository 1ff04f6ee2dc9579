package nl.schoolbel.tickets.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.events.terms.RedactedText;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.tickets.privacy.PersonData;
import nl.schoolbel.tickets.privacy.RedactableText;

/**
 * Whose ticket it is, who typed it, and its words. The history names roles only, and has nothing to hide. None of this
 * moves the ticket's version: no step fails because of it.
 */
@ApplicationScoped
public class TicketPersons implements PersonData, RedactableText {

    /** Stands where a reporter has to be, when the time to know who it was is over, and where nobody reported. */
    public static final String NOBODY = "forgotten";

    @Inject
    Sql sql;

    @Override
    public String section() {
        return "tickets";
    }

    @Override
    public List<Map<String, Object>> export(String subject) {
        return sql.query(
                "select id, number, reporter, entered_by, title, description, state, reported_at from ticket where id in"
                        + " (select id from ticket where reporter = ? union select id from ticket where entered_by = ?)"
                        + " order by reported_at",
                row -> row(row, subject),
                subject,
                subject);
    }

    @Override
    public void erase(String subject, String pseudonym) {
        sql.update("update ticket set reporter = ? where reporter = ?", pseudonym, subject);
        sql.update("update ticket set entered_by = ? where entered_by = ?", pseudonym, subject);
    }

    @Override
    public void forget(UUID ticketId) {
        sql.update(
                "update ticket set title = ?, description = ?, reporter = ?, entered_by = null where id = ?",
                MARK,
                MARK,
                NOBODY,
                ticketId);
    }

    @Override
    public Set<RedactedText> kinds() {
        return Set.of(RedactedText.TITLE, RedactedText.DESCRIPTION);
    }

    @Override
    public Optional<Taken> redact(RedactedText what, UUID ticketId, UUID id) {
        String column = what == RedactedText.TITLE ? "title" : "description";
        List<Taken> before = sql.query(
                "select " + column + " from ticket where id = ?",
                row -> new Taken(List.of(row.getString(1)), true),
                ticketId);
        sql.update("update ticket set " + column + " = ? where id = ?", MARK, ticketId);
        return before.stream().findFirst();
    }

    private static Map<String, Object> row(ResultSet row, String subject) throws SQLException {
        Map<String, Object> ticket = new LinkedHashMap<>();
        ticket.put("id", row.getString("id"));
        ticket.put("number", TicketNumber.of(row.getLong("number")));
        ticket.put("reported", subject.equals(row.getString("reporter")));
        ticket.put("enteredForAnother", subject.equals(row.getString("entered_by")));
        ticket.put("title", row.getString("title"));
        ticket.put("description", row.getString("description"));
        ticket.put("state", row.getString("state"));
        ticket.put("reportedAt", Sql.instant(row, "reported_at"));
        return ticket;
    }
}
