package nl.schoolbel.tickets.matrix;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import nl.schoolbel.platform.sql.JsonColumn;
import nl.schoolbel.platform.sql.Sql;

/** The versions of the matrix; rows are only ever added. */
@ApplicationScoped
class MatrixStore {

    @Inject
    Sql sql;

    record Version(long version, PriorityMatrix matrix) {}

    Version newest() {
        return sql.query(
                        "select version, rows from priority_matrix order by version desc limit 1",
                        row -> new Version(row.getLong(1), new PriorityMatrix(read(row.getString(2)))))
                .get(0);
    }

    /** False when somebody else added this version first. */
    boolean add(Version version, Instant now) {
        return sql.update(
                        "insert into priority_matrix (version, rows, changed_at) values (?, ?::jsonb, ?)"
                                + " on conflict do nothing",
                        version.version(),
                        JsonColumn.write(version.matrix().rows()),
                        now)
                == 1;
    }

    private static List<PriorityMatrix.Row> read(String rows) {
        return JsonColumn.read(rows, new TypeReference<>() {});
    }
}
