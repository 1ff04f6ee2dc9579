package nl.schoolbel.sla.explain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;

/** Reads what was said with the facts that sla-service tells of a ticket itself. */
@ApplicationScoped
class ExplanationNotes {

    @Inject
    Sql sql;

    List<Note> of(UUID ticket) {
        return sql.query(
                "select id, data ->> 'reason' as reason, (data ->> 'agreementId')::uuid as agreement_id"
                        + " from clock_fact where ticket_id = ?",
                row -> new Note(
                        row.getObject("id", UUID.class),
                        row.getString("reason"),
                        row.getObject("agreement_id", UUID.class)),
                ticket);
    }
}
