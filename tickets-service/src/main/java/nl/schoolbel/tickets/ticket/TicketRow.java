package nl.schoolbel.tickets.ticket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import nl.schoolbel.events.terms.Cause;
import nl.schoolbel.events.terms.Impact;
import nl.schoolbel.events.terms.Party;
import nl.schoolbel.events.terms.ResolvedBy;
import nl.schoolbel.events.terms.Urgency;
import nl.schoolbel.events.terms.WaitingReason;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.tickets.domain.Side;
import nl.schoolbel.tickets.domain.Situation;
import nl.schoolbel.tickets.domain.TicketState;

/** Reads a ticket and the resolution that counts from one row. */
final class TicketRow {

    static final String SELECT = "select t.*, r.id as resolution_id, r.resolved_by as resolution_by, r.cause,"
            + " r.tool_id as resolution_tool_id, r.done, r.update_id, r.resolved_at as resolution_at"
            + " from ticket t left join resolution r on r.ticket_id = t.id and r.refused_at is null";

    private TicketRow() {}

    static Ticket read(ResultSet row) throws SQLException {
        return new Ticket(
                row.getObject("id", UUID.class),
                TicketNumber.of(row.getLong("number")),
                row.getObject("school_id", UUID.class),
                row.getString("reporter"),
                row.getString("entered_by"),
                row.getString("title"),
                row.getString("description"),
                Words.term(Impact.class, row.getString("impact")),
                Words.term(Urgency.class, row.getString("urgency")),
                row.getBoolean("lesson_blocked"),
                row.getInt("priority"),
                Sql.instant(row, "needed_before"),
                new Subject(
                        row.getObject("category_id", UUID.class),
                        row.getObject("room_id", UUID.class),
                        row.getObject("device_id", UUID.class),
                        row.getObject("tool_id", UUID.class)),
                new Links(
                        row.getBoolean("major"),
                        row.getObject("major_incident_id", UUID.class),
                        row.getObject("merged_into", UUID.class)),
                dispute(row),
                situation(row),
                row.getLong("version"),
                Sql.instant(row, "reported_at"),
                row.getInt("hand_overs"),
                Sql.instant(row, "handed_over_at"),
                Sql.instant(row, "coach_asked_at"),
                Sql.instant(row, "resolved_at"),
                Sql.instant(row, "closes_at"),
                Sql.instant(row, "closed_at"),
                Sql.instant(row, "reopen_until"),
                waiting(row),
                visit(row),
                beheerpartner(row),
                resolution(row));
    }

    private static Situation situation(ResultSet row) throws SQLException {
        String from = row.getString("waiting_from");
        String by = row.getString("resolved_by");
        return new Situation(
                TicketState.of(row.getString("state")),
                from == null ? null : TicketState.of(from),
                by == null ? null : Side.valueOf(by.toUpperCase(Locale.ROOT)));
    }

    private static Dispute dispute(ResultSet row) throws SQLException {
        return Sql.instant(row, "disputed_at") == null
                ? null
                : new Dispute(row.getInt("proposed_priority"), Sql.instant(row, "disputed_at"));
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        String reason = row.getString("waiting_reason");
        return reason == null
                ? null
                : new Waiting(
                        Words.term(WaitingReason.class, reason),
                        Sql.instant(row, "waiting_until"),
                        Words.term(Party.class, row.getString("waiting_by")),
                        row.getBoolean("waiting_with_incident"));
    }

    private static Visit visit(ResultSet row) throws SQLException {
        return Sql.instant(row, "visit_from") == null
                ? null
                : new Visit(Sql.instant(row, "visit_from"), Sql.instant(row, "visit_until"));
    }

    private static Beheerpartner beheerpartner(ResultSet row) throws SQLException {
        UUID id = row.getObject("beheerpartner_id", UUID.class);
        return id == null
                ? null
                : new Beheerpartner(id, row.getString("beheerpartner_name"), row.getString("beheerpartner_reference"));
    }

    private static Resolution resolution(ResultSet row) throws SQLException {
        UUID id = row.getObject("resolution_id", UUID.class);
        return id == null
                ? null
                : new Resolution(
                        id,
                        Words.term(ResolvedBy.class, row.getString("resolution_by")),
                        Words.term(Cause.class, row.getString("cause")),
                        row.getObject("resolution_tool_id", UUID.class),
                        row.getString("done"),
                        row.getObject("update_id", UUID.class),
                        Sql.instant(row, "resolution_at"));
    }
}
