package nl.schoolbel.knowledge.synonyms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;

/** The rows of groups of synonyms. */
@ApplicationScoped
class SynonymStore {

    private static final String COLUMNS = "id, revision, terms, added_at, changed_at";

    @Inject
    Sql sql;

    void add(UUID id, SynonymTerms terms, Instant at) {
        sql.update(
                "insert into search_synonym (id, revision, terms, asked, added_at, changed_at) values (?, 0, ?, ?, ?, ?)",
                id,
                terms.terms().toArray(String[]::new),
                terms.asked().toArray(String[]::new),
                at,
                at);
    }

    void change(UUID id, SynonymTerms terms, Instant at) {
        sql.update(
                "update search_synonym set revision = revision + 1, terms = ?, asked = ?, changed_at = ? where id = ?",
                terms.terms().toArray(String[]::new),
                terms.asked().toArray(String[]::new),
                at,
                id);
    }

    void remove(UUID id) {
        sql.update("delete from search_synonym where id = ?", id);
    }

    Optional<SynonymView> find(UUID id) {
        return sql.query("select " + COLUMNS + " from search_synonym where id = ?", SynonymStore::view, id).stream()
                .findFirst();
    }

    /** Holds the row until the transaction ends. */
    Optional<SynonymView> lock(UUID id) {
        return sql
                .query("select " + COLUMNS + " from search_synonym where id = ? for update", SynonymStore::view, id)
                .stream()
                .findFirst();
    }

    /** Last added first. */
    List<SynonymView> newest(Cursor after, int limit) {
        return sql.query(
                "select " + COLUMNS + " from search_synonym where (added_at, id) < (?, ?)"
                        + " order by added_at desc, id desc limit ?",
                SynonymStore::view,
                after.at(),
                after.id(),
                limit);
    }

    /** Each group, as it is asked for, that has one of the phrases. */
    List<List<String>> groups(String[] phrases, int limit) {
        return sql.query(
                "select asked from search_synonym where asked && ?::text[] order by added_at, id limit ?",
                row -> texts(row, "asked"),
                phrases,
                limit);
    }

    private static SynonymView view(ResultSet row) throws SQLException {
        return new SynonymView(
                row.getObject("id", UUID.class),
                texts(row, "terms"),
                Sql.instant(row, "added_at"),
                Sql.instant(row, "changed_at"),
                row.getLong("revision"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
