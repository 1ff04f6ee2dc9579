package nl.schoolbel.tickets.resolving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.terms.Cause;
import nl.schoolbel.events.terms.ResolvedBy;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.tickets.ticket.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody said that a ticket was, whether the school took it or not. */
public record GivenResolution(
        UUID id,
        ResolvedBy by,
        Cause cause,
        UUID toolId,
        @Schema(description = "What was done") String done,
        Instant resolvedAt,

        @Schema(description = "When the school refused it or opened the ticket again; absent for the one that counts")
        Instant refusedAt) {

    static GivenResolution read(ResultSet row) throws SQLException {
        return new GivenResolution(
                row.getObject("id", UUID.class),
                Words.term(ResolvedBy.class, row.getString("resolved_by")),
                Words.term(Cause.class, row.getString("cause")),
                row.getObject("tool_id", UUID.class),
                row.getString("done"),
                Sql.instant(row, "resolved_at"),
                Sql.instant(row, "refused_at"));
    }
}
