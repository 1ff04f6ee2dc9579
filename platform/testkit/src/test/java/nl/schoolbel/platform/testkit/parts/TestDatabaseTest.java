package nl.schoolbel.platform.testkit.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {

    private final TestDatabase database = TestDatabase.running();

    @AfterEach
    void restore() {
        database.restore();
    }

    @Test
    void answersAsPostgres17() throws SQLException {
        try (Connection connection = connect()) {
            assertThat(ask(connection, "show server_version")).startsWith("17.");
        }
    }

    @Test
    void loginOwnsItsDatabaseButIsNoSuperuser() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create table owned (id int)");
            assertThat(ask(connection, "select usesuper from pg_user where usename = current_user"))
                    .isEqualTo("f");
        }
    }

    @Test
    void cutEndsConnectionsAndRefusesNewOnes() throws SQLException {
        try (Connection open = connect()) {
            database.cut();

            assertThatThrownBy(() -> ask(open, "select 1")).isInstanceOf(SQLException.class);
            assertThatThrownBy(this::connect).hasMessageContaining("refused");
        }
    }

    @Test
    void restoreLeadsToTheSameDataOnTheSamePort() throws SQLException {
        try (Connection before = connect();
                Statement statement = before.createStatement()) {
            statement.execute("create table kept as select 'here' as place");
        }
        database.cut();

        database.restore();

        try (Connection after = connect()) {
            assertThat(ask(after, "select place from kept")).isEqualTo("here");
        }
    }

    @RepeatedTest(50)
    void cutAndRestoreMayFollowAtOnce() throws SQLException {
        database.cut();
        database.restore();

        connect().close();
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
