package nl.schoolbel.tickets.watchers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.tickets.privacy.PersonData;

/** Which tickets somebody follows. */
@ApplicationScoped
class WatcherData implements PersonData {

    @Inject
    Sql sql;

    @Override
    public String section() {
        return "watched-tickets";
    }

    @Override
    public List<Map<String, Object>> export(String subject) {
        return sql.query(
                "select ticket_id, role, watching, since from watcher where subject = ? order by since, ticket_id",
                row -> Map.of(
                        "ticketId", row.getObject("ticket_id", UUID.class),
                        "role", row.getString("role"),
                        "watching", row.getBoolean("watching"),
                        "since", Sql.instant(row, "since")),
                subject);
    }

    @Override
    public void erase(String subject, String pseudonym) {
        sql.update("delete from watcher where subject = ?", subject);
    }

    @Override
    public void forget(UUID ticketId) {
        sql.update("delete from watcher where ticket_id = ?", ticketId);
    }
}
