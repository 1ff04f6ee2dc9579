package nl.schoolbel.knowledge.searching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.schoolbel.platform.sql.Sql;

/**
 * Reads the index of words, never the table from end to end. How common a beginning of a word is, or one of many words,
 * PostgreSQL cannot know; where it thinks of half of the items it would read all of them to find five.
 */
@ApplicationScoped
class IndexReading {

    @Inject
    Sql sql;

    /** Needs a running transaction, which is as before afterwards. */
    <T> List<T> query(String statement, Sql.Row<T> row, List<?> arguments) {
        wholeTables("off");
        List<T> rows = sql.queryAsAsked(statement, row, arguments);
        wholeTables("on");
        return rows;
    }

    private void wholeTables(String allowed) {
        sql.query("select set_config('enable_seqscan', ?, true)", row -> 1, allowed);
    }
}
