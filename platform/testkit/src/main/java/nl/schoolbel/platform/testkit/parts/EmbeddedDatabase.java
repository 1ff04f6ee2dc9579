package nl.schoolbel.platform.testkit.parts;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The server itself, in the system class loader; reached through {@link TestDatabase#running()}. */
final class EmbeddedDatabase implements TestDatabase {

    private static final String NAME = "service";

    /** Several pools of one application and the tests beside it; the default of 100 is reached by a restart. */
    private static final String MAX_CONNECTIONS = "200";

    /** Held here because the log manager forgets loggers that nobody holds, and their level with them. */
    private static final Logger SERVER_OUTPUT = Logger.getLogger("io.zonky");

    private static EmbeddedDatabase running;

    private final TcpGate gate;

    private EmbeddedDatabase() {
        SERVER_OUTPUT.setLevel(Level.WARNING);
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", MAX_CONNECTIONS)
                    .start();
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create role " + NAME + " login password '" + NAME + "'");
                statement.execute("create database " + NAME + " owner " + NAME);
            }
            gate = new TcpGate(server.getPort());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start PostgreSQL", e);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create the test database", e);
        }
    }

    static synchronized EmbeddedDatabase running() {
        if (running == null) {
            running = new EmbeddedDatabase();
        }
        return running;
    }

    @Override
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + gate.port() + "/" + NAME;
    }

    @Override
    public String username() {
        return NAME;
    }

    @Override
    public String password() {
        return NAME;
    }

    @Override
    public void cut() {
        gate.close();
    }

    @Override
    public void restore() {
        gate.open();
    }
}
