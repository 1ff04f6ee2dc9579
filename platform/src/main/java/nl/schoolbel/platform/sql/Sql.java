package nl.schoolbel.platform.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGStatement;

/**
 * Plain SQL on the service's own database, inside the running transaction where there is one. For technical tables and
 * for statements that an object mapper does not say well (skip locked, upsert, returning).
 */
@ApplicationScoped
public class Sql {

    /** Of a result that is read row by row: some hundred kilobytes. */
    private static final int ROWS_AT_ONCE = 200;

    @Inject
    DataSource dataSource;

    /** Reads one row; may throw what JDBC throws. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Uses one row; may throw what JDBC throws, and a fault of its own. */
    @FunctionalInterface
    public interface RowUse<E extends Exception> {
        void take(ResultSet row) throws SQLException, E;
    }

    /** Runs a statement and gives the number of rows it changed. */
    public int update(String statement, Object... arguments) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = prepare(connection, statement, arguments)) {
            return prepared.executeUpdate();
        } catch (SQLException fault) {
            throw new SqlFault(fault);
        }
    }

    /** Runs a query, or a statement with {@code returning}, and reads every row. */
    public <T> List<T> query(String statement, Row<T> row, Object... arguments) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = prepare(connection, statement, arguments);
                ResultSet result = prepared.executeQuery()) {
            return rows(result, row);
        } catch (SQLException fault) {
            throw new SqlFault(fault);
        }
    }

    /**
     * As {@link #query}, planned anew for these very arguments: for a query whose best plan depends on them, such as one
     * with a common or a rare word.
     */
    public <T> List<T> queryAsAsked(String statement, Row<T> row, List<?> arguments) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            // Without a name on the server there is no plan that is kept for other arguments.
            prepared.unwrap(PGStatement.class).setPrepareThreshold(0);
            bind(prepared, arguments.toArray());
            try (ResultSet result = prepared.executeQuery()) {
                return rows(result, row);
            }
        } catch (SQLException fault) {
            throw new SqlFault(fault);
        }
    }

    /**
     * Runs a query and hands each row over as it comes, for results that do not fit in memory. Within a transaction only:
     * outside one the driver fetches everything first.
     *
     * @return how many rows there were
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <E extends Exception> int each(String statement, RowUse<E> use, Object... arguments) throws E {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = prepare(connection, statement, arguments)) {
            prepared.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet result = prepared.executeQuery()) {
                int rows = 0;
                while (result.next()) {
                    use.take(result);
                    rows++;
                }
                return rows;
            }
        } catch (SQLException fault) {
            throw new SqlFault(fault);
        }
    }

    /** An instant column; {@code null} stays {@code null}. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp stamp = row.getTimestamp(column);
        return stamp == null ? null : stamp.toInstant();
    }

    private static <T> List<T> rows(ResultSet result, Row<T> row) throws SQLException {
        List<T> rows = new ArrayList<>();
        while (result.next()) {
            rows.add(row.read(result));
        }
        return rows;
    }

    private static PreparedStatement prepare(Connection connection, String statement, Object... arguments)
            throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        try {
            bind(prepared, arguments);
            return prepared;
        } catch (SQLException | RuntimeException fault) {
            prepared.close();
            throw fault;
        }
    }

    private static void bind(PreparedStatement prepared, Object[] arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            Object argument = arguments[i];
            prepared.setObject(
                    i + 1,
                    argument instanceof Instant instant
                            ? OffsetDateTime.ofInstant(instant, ZoneOffset.UTC)
                            : argument instanceof Enum<?> constant ? constant.name() : argument);
        }
    }
}
