package nl.schoolbel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresPartTest {

    @TempDir
    static Path data;

    private static Processes processes;
    private static PostgresPart postgres;

    @BeforeAll
    static void start() throws Exception {
        Layout layout = new Layout(Layout.findRepository(), data);
        processes = new Processes(layout);
        Secrets secrets = Secrets.keptIn(layout.secrets());
        postgres =
                new PostgresPart(layout, secrets, processes, Ports.random().postgres(), List.of("tickets", "sla"), 2);
        postgres.start();
    }

    @AfterAll
    static void stop() {
        postgres.stop();
        processes.close();
    }

    @Test
    void isAsDurableAsInProduction() throws Exception {
        assertThat(ask("show fsync")).isEqualTo("on");
        assertThat(ask("show synchronous_commit")).isEqualTo("on");
        assertThat(ask("show server_version")).startsWith("17.");
    }

    @Test
    void givesConnectionsToTheNodesOfBothRounds() throws Exception {
        assertThat(ask("show max_connections")).isEqualTo("300");
    }

    @Test
    void loginNeedsItsPasswordAndEntersNoOtherDatabase() {
        assertThatThrownBy(() -> connect("tickets", "tickets", "guessed")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> connect("sla", "tickets", postgres.password("tickets")))
                .hasMessageContaining("permission denied");
    }

    @Test
    void startsAgainWithItsData() throws Exception {
        // given
        try (Connection connection = connect("sla", "sla", postgres.password("sla"))) {
            connection.createStatement().execute("create table kept as select 7 as answer");
        }

        // when
        postgres.stop();
        postgres.start();

        // then
        try (Connection connection = connect("sla", "sla", postgres.password("sla"))) {
            ResultSet kept = connection.createStatement().executeQuery("select answer from kept");
            assertThat(kept.next()).isTrue();
            assertThat(kept.getInt(1)).isEqualTo(7);
        }
    }

    private static String ask(String question) throws SQLException {
        try (Connection connection = connect("tickets", "tickets", postgres.password("tickets"))) {
            ResultSet answer = connection.createStatement().executeQuery(question);
            answer.next();
            return answer.getString(1);
        }
    }

    private static Connection connect(String database, String login, String password) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(database), login, password);
    }
}
