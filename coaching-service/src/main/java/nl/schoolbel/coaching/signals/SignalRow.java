package nl.schoolbel.coaching.signals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import nl.schoolbel.events.terms.SignalKind;
import nl.schoolbel.events.terms.SignalOutcome;
import nl.schoolbel.platform.sql.Sql;

/** Reads a row of the table of signals. */
final class SignalRow {

    private SignalRow() {}

    static Signal read(ResultSet row) throws SQLException {
        return new Signal(
                id(row, "id"),
                new SignalAbout(
                        SignalKind.valueOf(row.getString("kind")),
                        id(row, "school_id"),
                        id(row, "tool_id"),
                        id(row, "gap_id")),
                new SignalBasis(
                        id(row, "rule_id"),
                        number(row, "tickets"),
                        number(row, "schools"),
                        number(row, "searches"),
                        number(row, "window_school_days"),
                        number(row, "window_days")),
                Sql.instant(row, "raised_at"),
                row.getObject("outcome_due_on", LocalDate.class),
                life(row));
    }

    private static SignalLife life(ResultSet row) throws SQLException {
        return new SignalLife(
                row.getLong("version"),
                SignalState.valueOf(row.getString("state")),
                Sql.instant(row, "accepted_at"),
                id(row, "accepted_by_coach"),
                word(DeclineReason.class, row.getString("decline_reason")),
                word(SignalOutcome.class, row.getString("outcome")),
                row.getString("reason"),
                new SignalLinks(
                        id(row, "request_id"), id(row, "activity_id"), id(row, "cycle_id"), id(row, "practice_id")),
                Sql.instant(row, "ended_at"));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Integer number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    private static <E extends Enum<E>> E word(Class<E> list, String name) {
        return name == null ? null : Enum.valueOf(list, name);
    }
}
