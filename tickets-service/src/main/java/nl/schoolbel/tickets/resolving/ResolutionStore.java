package nl.schoolbel.tickets.resolving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.terms.Cause;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.tickets.ticket.Resolution;

/** The rows of resolutions; of a ticket at most one counts, the others were refused. */
@ApplicationScoped
class ResolutionStore {

    @Inject
    Sql sql;

    /** @param wordsId the same for all tickets that were resolved at once, in the same words */
    void insert(UUID ticketId, Resolution resolution, UUID wordsId) {
        sql.update(
                "insert into resolution (id, ticket_id, resolved_by, cause, tool_id, done, update_id, words_id,"
                        + " resolved_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                resolution.id(),
                ticketId,
                resolution.by().slug(),
                resolution.cause().slug(),
                resolution.toolId(),
                resolution.done(),
                resolution.updateId(),
                wordsId,
                resolution.resolvedAt());
    }

    /**
     * Adds the words that came after the update; also to a resolution that was refused meanwhile. Gives the tickets: an
     * update of a major incident resolves those that follow it too.
     */
    List<UUID> done(UUID updateId, String done) {
        return sql.query(
                "update resolution set done = ? where words_id = ? returning ticket_id",
                row -> row.getObject(1, UUID.class),
                done,
                updateId);
    }

    void refused(UUID ticketId, Instant at) {
        sql.update("update resolution set refused_at = ? where ticket_id = ? and refused_at is null", at, ticketId);
        sql.update(
                "update ticket set resolved_at = null, closed_at = null, reopen_until = null where id = ?", ticketId);
    }

    Resolution corrected(Resolution resolution, Cause cause, UUID toolId) {
        Resolution corrected = resolution.with(cause, toolId);
        sql.update(
                "update resolution set cause = ?, tool_id = ? where id = ?",
                corrected.cause().slug(),
                corrected.toolId(),
                corrected.id());
        return corrected;
    }

    /** @param silentUntil when the resolution stands if the school says nothing */
    void awaitsConfirmation(UUID ticketId, Instant resolvedAt, Instant silentUntil) {
        sql.update("update ticket set resolved_at = ?, closes_at = ? where id = ?", resolvedAt, silentUntil, ticketId);
    }
}
