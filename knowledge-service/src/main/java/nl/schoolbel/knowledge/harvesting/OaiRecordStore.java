package nl.schoolbel.knowledge.harvesting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.events.terms.SubjectArea;
import nl.schoolbel.events.terms.Term;
import nl.schoolbel.knowledge.harvesting.domain.Selection;
import nl.schoolbel.platform.sql.Sql;

/** The records that there are: every practice that everybody could read once; read only. */
@ApplicationScoped
class OaiRecordStore {

    private static final String SELECT = "select p.id, p.shown_at, p.archived_at, v.subject_areas from practice p"
            + " join practice_version v on v.practice_id = p.id and v.number = p.published"
            + " where p.published is not null";

    @Inject
    Sql sql;

    Optional<OaiRecord> find(UUID id) {
        return sql.query(SELECT + " and p.id = ?", OaiRecordStore::read, id).stream()
                .findFirst();
    }

    /** Empty when there never was a record. */
    Optional<Instant> earliest() {
        return sql
                .query(
                        "select shown_at from practice where published is not null order by shown_at, id limit 1",
                        row -> Sql.instant(row, "shown_at"))
                .stream()
                .findFirst();
    }

    /** Earliest change first. */
    List<OaiRecord> list(Selection selection, int limit) {
        StringBuilder condition = new StringBuilder();
        List<Object> values = new ArrayList<>();
        and(condition, values, " and p.shown_at >= ?", selection.from());
        and(condition, values, " and p.shown_at < ?", selection.until());
        if (selection.set() != null) {
            and(condition, values, " and ? = any (v.subject_areas)", area(selection.set()));
        }
        if (selection.afterAt() != null) {
            condition.append(" and (p.shown_at, p.id) > (?, ?)");
            values.add(selection.afterAt());
            values.add(selection.afterId());
        }
        values.add(limit);
        return sql.query(
                SELECT + condition + " order by p.shown_at, p.id limit ?", OaiRecordStore::read, values.toArray());
    }

    private static void and(StringBuilder condition, List<Object> values, String words, Object value) {
        if (value != null) {
            condition.append(words);
            values.add(value);
        }
    }

    /** {@code null} for a word that is no area, which only a made-up token can hold: then nothing matches. */
    private static Object area(String slug) {
        return Arrays.stream(SubjectArea.values())
                .filter(area -> area.slug().equals(slug))
                .findFirst()
                .<Object>map(area -> area)
                .orElse(slug);
    }

    private static OaiRecord read(ResultSet row) throws SQLException {
        return new OaiRecord(
                row.getObject("id", UUID.class),
                Sql.instant(row, "shown_at"),
                row.getString("archived_at") != null,
                Arrays.stream((String[]) row.getArray("subject_areas").getArray())
                        .map(SubjectArea::valueOf)
                        .map(Term::slug)
                        .toList());
    }
}
