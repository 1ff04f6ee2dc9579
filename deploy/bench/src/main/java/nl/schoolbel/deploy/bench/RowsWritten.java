package nl.schoolbel.deploy.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many rows a database took in since it was made, by table; shows whether both sides wrote the same. */
final class RowsWritten {

    private static final String BY_TABLE = "select relname, n_tup_ins from pg_stat_user_tables"
            + " where n_tup_ins > 0 and relname not in ('school', 'flyway_schema_history')";

    private RowsWritten() {}

    /**
     * Rows per ticket, by table. The server counts with a delay of up to a few seconds, so the last ones may be missing.
     */
    static SortedMap<String, Double> perTicket(Connection connection) throws SQLException {
        SortedMap<String, Long> rows = new TreeMap<>();
        try (Statement sql = connection.createStatement();
                ResultSet found = sql.executeQuery(BY_TABLE)) {
            while (found.next()) {
                rows.put(found.getString(1), found.getLong(2));
            }
        }
        double tickets = Math.max(1, rows.getOrDefault("ticket", 0L));
        SortedMap<String, Double> perTicket = new TreeMap<>();
        rows.forEach((table, count) -> perTicket.put(table, count / tickets));
        return perTicket;
    }
}
