package nl.schoolbel.tickets.lookalikes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.tickets.majorincident.MajorIncident;
import nl.schoolbel.tickets.ticket.Subject;

/** Reads the tickets that are not over, by indexes that hold only those. */
@ApplicationScoped
class LookAlikeStore {

    private static final String COLUMNS =
            "t.id, t.number, t.title, t.state, t.category_id, t.room_id, t.device_id, t.tool_id, t.reported_at";

    /** The words of the indexes' own condition. */
    private static final String OPEN = "t.state not in ('closed', 'withdrawn', 'merged')";

    @Inject
    Sql sql;

    /** A major incident and how many schools have it. */
    record Incident(OpenTicket ticket, Instant reportedAt, int schools) {}

    /** Newest first. */
    List<OpenTicket> openAt(UUID schoolId, int limit) {
        return sql.query(
                "select " + COLUMNS + " from ticket t where t.school_id = ? and " + OPEN
                        + " order by t.reported_at desc, t.id desc limit ?",
                LookAlikeStore::read,
                schoolId,
                limit);
    }

    /** Newest first. */
    List<OpenTicket> openOf(UUID deviceId, int limit) {
        return sql.query(
                "select " + COLUMNS + " from ticket t where t.device_id = ? and " + OPEN
                        + " order by t.reported_at desc, t.id desc limit ?",
                LookAlikeStore::read,
                deviceId,
                limit);
    }

    /** Those that are running, newest first. */
    List<Incident> incidents(int limit) {
        return sql.query(
                "select " + COLUMNS + ", " + MajorIncident.SCHOOLS + " as schools from ticket t where "
                        + MajorIncident.RUNNING + " order by t.reported_at desc, t.id desc limit ?",
                row -> new Incident(read(row), Sql.instant(row, "reported_at"), row.getInt("schools")),
                limit);
    }

    private static OpenTicket read(ResultSet row) throws SQLException {
        return new OpenTicket(
                row.getObject("id", UUID.class),
                String.format(Locale.ROOT, "T-%06d", row.getLong("number")),
                row.getString("title"),
                row.getString("state"),
                new Subject(
                        row.getObject("category_id", UUID.class),
                        row.getObject("room_id", UUID.class),
                        row.getObject("device_id", UUID.class),
                        row.getObject("tool_id", UUID.class)));
    }
}
