package nl.schoolbel.knowledge.practices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.terms.PracticeOutcome;
import nl.schoolbel.events.terms.SubjectArea;
import nl.schoolbel.platform.sql.Sql;

/** The rows of versions, of which only a draft changes. */
@ApplicationScoped
class PracticeVersionStore {

    static final String COLUMNS = "v.number, v.title, v.question, v.setting, v.steps, v.school_id, v.tool_id,"
            + " v.subject_areas, v.duration_minutes, v.outcome, v.written_by, v.written_at, v.published_at";

    @Inject
    Sql sql;

    /** Writes a new version or replaces the words of a draft. */
    void write(UUID practice, int number, PracticeText text, String writer, Instant at) {
        sql.update(
                "insert into practice_version (practice_id, number, title, question, setting, steps, school_id, tool_id,"
                        + " subject_areas, duration_minutes, outcome, written_by, written_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (practice_id, number) do update set title = excluded.title,"
                        + " question = excluded.question, setting = excluded.setting, steps = excluded.steps,"
                        + " school_id = excluded.school_id, tool_id = excluded.tool_id,"
                        + " subject_areas = excluded.subject_areas, duration_minutes = excluded.duration_minutes,"
                        + " outcome = excluded.outcome, written_by = excluded.written_by,"
                        + " written_at = excluded.written_at",
                practice,
                number,
                text.title(),
                text.question(),
                text.setting(),
                text.steps().toArray(String[]::new),
                text.schoolId(),
                text.toolId(),
                text.subjectAreas().stream().map(Enum::name).toArray(String[]::new),
                text.durationMinutes(),
                text.outcome(),
                writer,
                at);
    }

    PracticeVersion find(UUID practice, int number) {
        return sql.query(
                        "select " + COLUMNS + " from practice_version v where v.practice_id = ? and v.number = ?",
                        PracticeVersionStore::version,
                        practice,
                        number)
                .get(0);
    }

    /** Newest first, below a number. */
    List<PracticeVersion> below(UUID practice, int number, boolean draftsToo, int limit) {
        return sql.query(
                "select " + COLUMNS + " from practice_version v where v.practice_id = ? and v.number < ?"
                        + " and (v.published_at is not null or ?) order by v.number desc limit ?",
                PracticeVersionStore::version,
                practice,
                number,
                draftsToo,
                limit);
    }

    void published(UUID practice, int number, String checker, Instant at) {
        sql.update(
                "update practice_version set published_at = ?, checked_by = ? where practice_id = ? and number = ?",
                at,
                checker,
                practice,
                number);
    }

    static PracticeVersion version(ResultSet row) throws SQLException {
        PracticeText text = new PracticeText(
                row.getObject("school_id", UUID.class),
                row.getObject("tool_id", UUID.class),
                row.getString("title"),
                row.getString("question"),
                row.getString("setting"),
                texts(row, "steps"),
                texts(row, "subject_areas").stream().map(SubjectArea::valueOf).toList(),
                row.getInt("duration_minutes"),
                PracticeOutcome.valueOf(row.getString("outcome")),
                null);
        return new PracticeVersion(
                row.getInt("number"),
                text,
                row.getString("written_by"),
                Sql.instant(row, "written_at"),
                Sql.instant(row, "published_at"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
