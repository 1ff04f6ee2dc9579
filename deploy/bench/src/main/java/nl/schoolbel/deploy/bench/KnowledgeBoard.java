package nl.schoolbel.deploy.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.Stack;

/**
 * Tools, practices, articles and adoptions of four hundred schools, written into the service's own tables by the statements of
 * {@code knowledge-board.sql}: over the API, with a second coach who checks each, they would take hours. Generated columns and
 * indexes work as for any item.
 */
final class KnowledgeBoard {

    static final int SCHOOLS = 400;

    private static final int AT_ONCE = 1_000;
    private static final long SEED = 20_261_130;
    private static final List<String> TABLES = List.of("tool", "practice", "search_item", "search_word", "adoption");

    private final Stack stack;
    private final DutchWords words;

    KnowledgeBoard(Stack stack, DutchWords words) {
        this.stack = stack;
        this.words = words;
    }

    /** Call once, on a service without items. */
    void fill(int items, int adoptions) throws SQLException, IOException {
        try (Connection connection = BareDatabase.connect(stack, Service.KNOWLEDGE);
                Statement sql = connection.createStatement()) {
            sql.execute("create temp table bench_text (n int primary key, title text, summary text, body text)");
            writeTexts(connection, items);
            sql.execute("set bench.adoptions = " + adoptions);
            for (String statement : statements()) {
                sql.execute(statement);
            }
        }
    }

    private void writeTexts(Connection connection, int items) throws SQLException {
        Random random = new Random(SEED);
        try (PreparedStatement insert = connection.prepareStatement("insert into bench_text values (?, ?, ?, ?)")) {
            for (int n = 1; n <= items; n++) {
                insert.setInt(1, n);
                // The number keeps the names of tools apart.
                insert.setString(2, words.title(random, 2 + n % 4) + " " + n);
                insert.setString(3, words.text(random, 1));
                insert.setString(4, words.text(random, 2 + n % 5));
                insert.addBatch();
                if (n % AT_ONCE == 0 || n == items) {
                    insert.executeBatch();
                }
            }
        }
    }

    /** How many rows each table has, for people. */
    String sizes() throws SQLException {
        List<String> sizes = new ArrayList<>();
        try (Connection connection = BareDatabase.connect(stack, Service.KNOWLEDGE);
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
        try (InputStream in = KnowledgeBoard.class.getResourceAsStream("knowledge-board.sql")) {
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split(";\\s*\\n", -1)).stream()
                    .filter(statement -> !statement.isBlank())
                    .toList();
        }
    }
}
