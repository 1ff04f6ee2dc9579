package nl.schoolbel.deploy.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.Stack;

/**
 * Four hundred schools and some school years of coaching, written into the service's own tables by the statements of {@code
 * coaching-board.sql}: over the API the years that passed would take hours and a clock that goes back.
 */
final class CoachingBoard {

    static final int SCHOOLS = 400;

    private static final List<String> TABLES =
            List.of("activity", "coaching_request", "coaching_cycle", "borging_check", "signal", "effect");

    private final Stack stack;

    CoachingBoard(Stack stack) {
        this.stack = stack;
    }

    /** Call once, with the coaches appointed. */
    void fill(int years) throws SQLException, IOException {
        try (Connection connection = BareDatabase.connect(stack, Service.COACHING);
                Statement sql = connection.createStatement()) {
            sql.execute("set bench.years = " + years);
            for (String statement : statements()) {
                sql.execute(statement);
            }
        }
    }

    /** How many rows each table has, for people. */
    String sizes() throws SQLException {
        List<String> sizes = new ArrayList<>();
        try (Connection connection = BareDatabase.connect(stack, Service.COACHING);
                Statement sql = connection.createStatement()) {
            for (String table : TABLES) {
                try (ResultSet count = sql.executeQuery("select count(*) from " + table)) {
                    count.next();
                    sizes.add(table + " " + count.getLong(1));
                }
            }
        }
        return String.join(", ", sizes);
    }

    /** One at a time, as vacuum may not stand among others. */
    private static List<String> statements() throws IOException {
        try (InputStream in = CoachingBoard.class.getResourceAsStream("coaching-board.sql")) {
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split(";\\s*\\n", -1)).stream()
                    .filter(statement -> !statement.isBlank())
                    .toList();
        }
    }
}
