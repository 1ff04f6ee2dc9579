package nl.schoolbel.tickets.majorincident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.tickets.ticket.TicketNumber;
import nl.schoolbel.tickets.ticket.TicketWords;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fault that hits many schools, as any of them may see it. */
public record MajorIncident(
        UUID id,
        @Schema(examples = "T-000123") String number,
        String title,

        @Schema(type = SchemaType.STRING, implementation = TicketWords.State.class)
        String state,

        @Schema(description = "1 (highest) to 4") int priority,
        UUID categoryId,
        Instant reportedAt,

        @Schema(description = "How many schools have it, as far as they told")
        int schools) {

    /** Condition on a ticket {@code t}: unsolved, and not taken back. */
    public static final String RUNNING = "t.major and t.state not in ('resolved', 'closed', 'withdrawn', 'merged')";

    /** How many schools a ticket {@code t} hits: its own, and each with a follower that is not over. */
    public static final String SCHOOLS = "(select count(*) from (select f.school_id from ticket f"
            + " where f.major_incident_id = t.id and f.state not in ('closed', 'withdrawn', 'merged')"
            + " union select t.school_id) s)";

    static MajorIncident read(ResultSet row) throws SQLException {
        return new MajorIncident(
                row.getObject("id", UUID.class),
                TicketNumber.of(row.getLong("number")),
                row.getString("title"),
                row.getString("state"),
                row.getInt("priority"),
                row.getObject("category_id", UUID.class),
                Sql.instant(row, "reported_at"),
                row.getInt("schools"));
    }
}
