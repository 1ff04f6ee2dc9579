package nl.schoolbel.deploy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.Stack;

/**
 * Another database of the same server, with the service's own tables and indexes and no service. It is the one kept for
 * sla-service, which a bench does not start. Each connection stays open until {@link #close}.
 */
final class BareDatabase implements AutoCloseable {

    private static final Service UNUSED = Service.SLA;

    private final Stack stack;
    private final List<BareRows> connections = new ArrayList<>();

    BareDatabase(Stack stack) {
        this.stack = stack;
    }

    /**
     * Lays the tables out as the migrations do, fills in the schools and opens the connections.
     *
     * @param repository whose migrations to run
     * @param answer see {@link BareRows}
     */
    void prepare(Path repository, int wanted, Clock clock, String answer) throws IOException, SQLException {
        try (Connection connection = connect();
                Statement sql = connection.createStatement()) {
            for (Path migration : migrations(repository)) {
                sql.execute(Files.readString(migration));
            }
            insertSchools(connection);
        }
        for (int i = 0; i < wanted; i++) {
            connections.add(new BareRows(connect(), clock, answer));
        }
    }

    BareRows connection(int index) {
        return connections.get(index);
    }

    Connection connect() throws SQLException {
        return connect(stack, UNUSED);
    }

    /** A connection of one's own to a service's database. */
    static Connection connect(Stack stack, Service service) throws SQLException {
        return DriverManager.getConnection(
                stack.jdbcUrl(service), service.shortName(), stack.databasePassword(service));
    }

    private static void insertSchools(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into school (id, brin, name, created_at) values (?, ?, ?, now())")) {
            for (int i = 0; i < SampleTicket.SCHOOLS.size(); i++) {
                insert.setObject(1, SampleTicket.SCHOOLS.get(i));
                insert.setString(2, SampleTicket.brin(i));
                insert.setString(3, SampleTicket.name(i));
                insert.execute();
            }
        }
    }

    private static List<Path> migrations(Path repository) throws IOException {
        List<Path> found = new ArrayList<>();
        for (String place :
                List.of("platform/src/main/resources/db/platform", "tickets-service/src/main/resources/db/migration")) {
            try (Stream<Path> files = Files.list(repository.resolve(place))) {
                files.filter(file -> file.toString().endsWith(".sql")).forEach(found::add);
            }
        }
        found.sort(Comparator.comparing(file -> file.getFileName().toString()));
        return found;
    }

    @Override
    public void close() throws SQLException {
        for (BareRows connection : connections) {
            connection.close();
        }
    }
}
