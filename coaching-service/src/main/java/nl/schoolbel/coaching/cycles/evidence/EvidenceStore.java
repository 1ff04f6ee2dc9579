package nl.schoolbel.coaching.cycles.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.coaching.cycles.cycle.Cycle;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;

/** The rows of evidence. */
@ApplicationScoped
class EvidenceStore {

    @Inject
    Sql sql;

    /** @param reportedBy the subject of a teacher; {@code null} when the coach told it */
    record Evidence(
            UUID id,
            long version,
            UUID cycleId,
            int turn,
            EvidenceKind kind,
            LocalDate aboutOn,
            BigDecimal value,
            String label,
            String link,
            Integer score,
            String words,
            String reportedBy,
            Instant createdAt) {

        Cursor position() {
            return new Cursor(createdAt, id);
        }
    }

    void add(UUID id, Cycle cycle, NewEvidence told, LocalDate aboutOn, String reportedBy, Instant at) {
        sql.update(
                "insert into cycle_evidence (id, version, cycle_id, turn, kind, about_on, value, label, link, score, words,"
                        + " reported_by, created_at) values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                cycle.id(),
                cycle.turn(),
                told.kind(),
                aboutOn,
                told.value(),
                told.label(),
                told.link(),
                told.score(),
                told.words(),
                reportedBy,
                at);
    }

    int countOf(UUID cycle) {
        return sql.query("select count(*) from cycle_evidence where cycle_id = ?", row -> row.getInt(1), cycle)
                .get(0);
    }

    Optional<Evidence> find(UUID cycle, UUID id) {
        return sql
                .query("select * from cycle_evidence where id = ? and cycle_id = ?", EvidenceStore::read, id, cycle)
                .stream()
                .findFirst();
    }

    /** Last told first. */
    List<Evidence> newest(UUID cycle, Cursor after, int limit) {
        return sql.query(
                "select * from cycle_evidence where cycle_id = ? and (created_at, id) < (?, ?)"
                        + " order by created_at desc, id desc limit ?",
                EvidenceStore::read,
                cycle,
                after.at(),
                after.id(),
                limit);
    }

    void remove(UUID id) {
        sql.update("delete from cycle_evidence where id = ?", id);
    }

    private static Evidence read(ResultSet row) throws SQLException {
        return new Evidence(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("cycle_id", UUID.class),
                row.getInt("turn"),
                EvidenceKind.valueOf(row.getString("kind")),
                row.getObject("about_on", LocalDate.class),
                row.getBigDecimal("value"),
                row.getString("label"),
                row.getString("link"),
                row.getObject("score", Integer.class),
                row.getString("words"),
                row.getString("reported_by"),
                Sql.instant(row, "created_at"));
    }
}
