package nl.schoolbel.platform.testkit.parts;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Looks into the service's database itself, past all of its code. */
public final class HeldPlaces {

    private static final String TABLES =
            "select quote_ident(tablename) from pg_tables where schemaname = 'public' order by tablename";

    private HeldPlaces() {}

    /** The tables in which a text stands somewhere, as words or as bytes. */
    public static List<String> of(String text) {
        try (Connection connection = connect()) {
            List<String> found = new ArrayList<>();
            for (String table : strings(connection, TABLES)) {
                if (holds(connection, table, text)) {
                    found.add(table);
                }
            }
            return found;
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Runs statements in one transaction that stays open until the connection is closed. */
    public static Connection open(String... statements) {
        try {
            Connection connection = connect();
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                for (String one : statements) {
                    statement.execute(one);
                }
            }
            return connection;
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Runs one statement. */
    public static void run(String sql) {
        try (Connection connection = open(sql)) {
            connection.commit();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** The first column of every row. */
    public static List<String> read(String query) {
        try (Connection connection = connect()) {
            return strings(connection, query);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static Connection connect() throws SQLException {
        TestDatabase database = TestDatabase.running();
        return DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
    }

    private static boolean holds(Connection connection, String table, String text) throws SQLException {
        // Apart, so that each row is written out once for both.
        String query = "select exists (select 1 from (select t::text as whole from " + table + " t offset 0) as rows"
                + " where position(? in whole) > 0 or position(? in whole) > 0)";
        try (PreparedStatement prepared = connection.prepareStatement(query)) {
            prepared.setString(1, text);
            prepared.setString(2, HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)));
            try (ResultSet result = prepared.executeQuery()) {
                result.next();
                return result.getBoolean(1);
            }
        }
    }

    private static List<String> strings(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        }
    }
}
