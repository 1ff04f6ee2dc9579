package nl.schoolbel.tickets.resolving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.paging.Cursor;
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

    void correct(Resolution corrected) {
        sql.update(
                "update resolution set cause = ?, tool_id = ? where id = ?",
                corrected.cause().slug(),
                corrected.toolId(),
                corrected.id());
    }

    /** Newest first, those that were refused too. */
    List<GivenResolution> list(UUID ticketId, Cursor after, int limit) {
        return sql.query(
                "select id, resolved_by, cause, tool_id, done, resolved_at, refused_at from resolution"
                        + " where ticket_id = ? and (resolved_at, id) < (?, ?) order by resolved_at desc, id desc limit ?",
                GivenResolution::read,
                ticketId,
                after.at(),
                after.id(),
                limit);
    }

    /** A resolution about which a school has said nothing yet. */
    record Awaiting(UUID id, UUID schoolId, Instant resolvedAt, Instant closesAt) {}

    /** Those of these schools, their tickets locked in the order of {@code TicketStore#lockAll}. */
    List<Awaiting> lockAwaiting(Collection<UUID> schools) {
        return sql.query(
                "select id, school_id, resolved_at, closes_at from ticket where closes_at is not null"
                        + " and school_id = any (?::uuid[]) order by major desc, id for no key update",
                row -> new Awaiting(
                        row.getObject("id", UUID.class),
                        row.getObject("school_id", UUID.class),
                        Sql.instant(row, "resolved_at"),
                        Sql.instant(row, "closes_at")),
                (Object) schools.stream().map(UUID::toString).toArray(String[]::new));
    }

    /** @param silentUntil when the resolution stands if the school says nothing */
    void awaitsConfirmation(UUID ticketId, Instant resolvedAt, Instant silentUntil) {
        sql.update("update ticket set resolved_at = ?, closes_at = ? where id = ?", resolvedAt, silentUntil, ticketId);
    }
}
