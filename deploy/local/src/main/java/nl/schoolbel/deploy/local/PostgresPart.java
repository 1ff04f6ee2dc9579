package nl.schoolbel.deploy.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * PostgreSQL with a database and a login per service and one for Keycloak. As durable as in production ({@code fsync}
 * and {@code synchronous_commit} on), every login by password, and a login enters no other database than its own.
 */
final class PostgresPart implements Part {

    static final String KEYCLOAK_DATABASE = "keycloak";

    private static final String PROCESS = "postgres";
    private static final String SUPERUSER = "postgres";
    private static final Duration START_LIMIT = Duration.ofSeconds(120);

    /** Of a node of each of the four services, 20 each, and one more that a test may start. */
    private static final int CONNECTIONS_OF_A_ROUND = 100;

    /** Of Keycloak, which has 15, of whoever looks in, and of what is about to be closed after a kill. */
    private static final int OTHER_CONNECTIONS = 100;

    private final Layout layout;
    private final Secrets secrets;
    private final Processes processes;
    private final PostgresProgram program;
    private final int port;
    private final List<String> databases;
    private final int mostConnections;
    private final CountDownLatch firstStart = new CountDownLatch(1);
    private volatile Child server;
    private volatile boolean usable;

    /** @param replicas nodes of each service that will come for connections */
    PostgresPart(Layout layout, Secrets secrets, Processes processes, int port, List<String> databases, int replicas) {
        this.layout = layout;
        this.secrets = secrets;
        this.processes = processes;
        this.program = new PostgresProgram(layout.postgres());
        this.port = port;
        this.databases = databases;
        this.mostConnections = replicas * CONNECTIONS_OF_A_ROUND + OTHER_CONNECTIONS;
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of(name(), port);
    }

    @Override
    public void start() throws PartFailed {
        try {
            program.unpackIfMissing();
            Directories.makeOnce(cluster(), this::initialise);
            server = launch();
            server.awaitReady(this::accepts, START_LIMIT);
            for (String database : databases) {
                prepare(database);
            }
            usable = true;
        } catch (IOException | SQLException e) {
            throw new PartFailed("PostgreSQL cannot be prepared: " + e.getMessage(), e);
        } finally {
            firstStart.countDown();
        }
    }

    /**
     * Waits until the first start is over.
     *
     * @throws PartFailed when it did not succeed
     */
    void awaitReady() throws PartFailed {
        try {
            firstStart.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!usable) {
            throw new PartFailed("there is no PostgreSQL");
        }
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The password of the login that owns the database and has its name. */
    String password(String database) {
        return secrets.of("postgresql." + database);
    }

    @Override
    public void stop() {
        Child running = server;
        if (running != null) {
            server = null;
            // SIGINT: a fast shutdown. At SIGTERM it would wait until its last client has left.
            running.stop("INT");
        }
    }

    private Path cluster() {
        return layout.data().resolve("postgres");
    }

    private void initialise(Path directory) throws IOException, PartFailed {
        Path password = Files.createTempFile(
                layout.data(),
                "initdb",
                ".password",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(password, password(SUPERUSER));
            List<String> initdb = program.command(
                    "initdb",
                    "--pgdata=" + directory,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF-8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8");
            processes.launch(PROCESS, initdb, Map.of()).awaitEnd();
        } finally {
            Files.delete(password);
        }
    }

    private Child launch() throws PartFailed {
        List<String> postgres = program.command(
                "postgres",
                "-D",
                cluster().toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "fsync=on",
                "-c",
                "synchronous_commit=on",
                "-c",
                "max_connections=" + mostConnections,
                "-c",
                "timezone=UTC");
        return processes.launch(PROCESS, postgres, Map.of());
    }

    private boolean accepts() {
        try (Connection connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private void prepare(String database) throws SQLException {
        try (Connection connection = connect();
                Statement sql = connection.createStatement()) {
            if (exists(sql, database)) {
                return;
            }
            sql.execute("drop role if exists " + database);
            sql.execute("create role %s login password '%s'".formatted(database, password(database)));
            sql.execute("create database %1$s owner %1$s".formatted(database));
            sql.execute("revoke connect on database %s from public".formatted(database));
            if (database.equals(KEYCLOAK_DATABASE)) {
                // Its thousand small steps of a first start need not reach the disk one by one: the realm's file is
                // kept.
                sql.execute("alter role %s set synchronous_commit = off".formatted(database));
            }
        }
    }

    private static boolean exists(Statement sql, String database) throws SQLException {
        try (ResultSet found = sql.executeQuery("select from pg_database where datname = '%s'".formatted(database))) {
            return found.next();
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl("postgres"), SUPERUSER, password(SUPERUSER));
    }
}
