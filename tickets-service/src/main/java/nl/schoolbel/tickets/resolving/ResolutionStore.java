package nl.schoolbel.tickets.resolving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.tickets.ticket.Resolution;

/** The rows of resolutions; of a ticket at most one counts, the others were refused. */
@ApplicationScoped
class ResolutionStore {

    @Inject
    Sql sql;

    void insert(UUID ticketId, Resolution resolution) {
        sql.update(
                "insert into resolution (id, ticket_id, resolved_by, cause, tool_id, done, update_id, resolved_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                resolution.id(),
                ticketId,
                resolution.by().slug(),
                resolution.cause().slug(),
                resolution.toolId(),
                resolution.done(),
                resolution.updateId(),
                resolution.resolvedAt());
    }

    /** Adds the words that came after the update; also to a resolution that was refused meanwhile. */
    void done(UUID updateId, String done) {
        sql.update("update resolution set done = ? where update_id = ?", done, updateId);
    }

    void refused(UUID ticketId, Instant at) {
        sql.update("update resolution set refused_at = ? where ticket_id = ? and refused_at is null", at, ticketId);
    }
}
