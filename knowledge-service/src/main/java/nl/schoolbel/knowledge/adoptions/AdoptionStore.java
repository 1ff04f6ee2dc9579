package nl.schoolbel.knowledge.adoptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.events.terms.AdoptionState;
import nl.schoolbel.knowledge.adoptions.domain.AdoptionCourse;
import nl.schoolbel.knowledge.adoptions.domain.Step;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;

/** The rows of adoptions; those of their steps are {@link StepStore}'s. */
@ApplicationScoped
class AdoptionStore {

    private static final String COLUMNS =
            "a.id, a.revision, a.practice_id, a.practice_version, a.school_id, a.from_school_id, a.tool_id, a.state,"
                    + " a.state_date, a.tried_date, a.embedded_date, a.crossed_wall, a.coach_helped, a.added_at, a.moved_at";

    /** With the words of the last step and the name of the practice. */
    private static final String LISTED = "select " + COLUMNS
            + ", v.title, s.reason, s.adapted_practice_id, s.adapted_how from adoption a"
            + " join practice_version v on v.practice_id = a.practice_id and v.number = a.practice_version"
            + " left join adoption_step s on s.adoption_id = a.id and s.number = a.step";

    @Inject
    Sql sql;

    /** An adoption as a list shows it. */
    record Listed(Adoption adoption, String title, String reason, UUID adaptedPracticeId, String adaptedHow) {}

    /** A row without a step, unless the school has one of this practice. */
    void add(UUID id, MarkedPractices.Practice practice, UUID school, Instant at) {
        sql.update(
                "insert into adoption (id, revision, practice_id, school_id, from_school_id, tool_id, practice_version,"
                        + " crossed_wall, coach_helped, added_at, moved_at) values (?, 0, ?, ?, ?, ?, ?, false, false, ?, ?)"
                        + " on conflict (practice_id, school_id) do nothing",
                id,
                practice.id(),
                school,
                practice.schoolId(),
                practice.toolId(),
                practice.version(),
                at,
                at);
    }

    /** Holds the row until the transaction ends. */
    Optional<Adoption> lock(UUID practice, UUID school) {
        return one(
                "select " + COLUMNS + " from adoption a where a.practice_id = ? and a.school_id = ? for update",
                practice,
                school);
    }

    /** Holds the row until the transaction ends. */
    Optional<Adoption> lock(UUID id) {
        return one("select " + COLUMNS + " from adoption a where a.id = ? for update", id);
    }

    private Optional<Adoption> one(String query, Object... arguments) {
        return sql.query(query, AdoptionStore::adoption, arguments).stream().findFirst();
    }

    Optional<Listed> find(UUID id) {
        return sql.query(LISTED + " where a.id = ?", AdoptionStore::listed, id).stream()
                .findFirst();
    }

    /** Where it stands after a step, or after one was taken back. */
    void stands(UUID id, AdoptionCourse course, MarkedPractices.Practice practice, boolean coachHelped, Instant at) {
        sql.update(
                "update adoption set revision = revision + 1, state = ?, step = ?, state_date = ?, tried_date = ?,"
                        + " embedded_date = ?, crossed_wall = ?, coach_helped = ?, practice_version = ?, tool_id = ?,"
                        + " from_school_id = case when state is null then ? else from_school_id end, moved_at = ?"
                        + " where id = ?",
                course.stage().map(Enum::name).orElse(null),
                course.last().map(Step::number).orElse(null),
                course.last().map(Step::date).orElse(null),
                course.triedOn().orElse(null),
                course.embeddedSince().orElse(null),
                course.crossedWall(),
                coachHelped,
                practice.version(),
                practice.toolId(),
                practice.schoolId(),
                at,
                id);
    }

    /** Last changed first. */
    List<Listed> newest(AdoptionFilter filter, Cursor after, int limit) {
        StringBuilder condition = new StringBuilder();
        List<Object> values = new ArrayList<>();
        if (filter.schools() != null) {
            condition.append("(a.school_id = any (?) or a.from_school_id = any (?)) and ");
            UUID[] schools = filter.schools().toArray(UUID[]::new);
            values.addAll(Arrays.asList(schools, schools));
        }
        narrow(condition, values, "a.school_id = ? and ", filter.schoolId());
        narrow(condition, values, "a.from_school_id = ? and ", filter.fromSchoolId());
        narrow(condition, values, "a.practice_id = ? and ", filter.practiceId());
        narrow(condition, values, "a.state = ? and ", filter.state());
        values.addAll(List.of(after.at(), after.id(), limit));
        return sql.query(
                LISTED + " where " + condition + "a.state is not null and (a.moved_at, a.id) < (?, ?)"
                        + " order by a.moved_at desc, a.id desc limit ?",
                AdoptionStore::listed,
                values.toArray());
    }

    private static void narrow(StringBuilder condition, List<Object> values, String part, Object value) {
        if (value != null) {
            condition.append(part);
            values.add(value);
        }
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(
                adoption(row),
                row.getString("title"),
                row.getString("reason"),
                row.getObject("adapted_practice_id", UUID.class),
                row.getString("adapted_how"));
    }

    private static Adoption adoption(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return new Adoption(
                row.getObject("id", UUID.class),
                row.getLong("revision"),
                row.getObject("practice_id", UUID.class),
                row.getInt("practice_version"),
                row.getObject("school_id", UUID.class),
                row.getObject("from_school_id", UUID.class),
                row.getObject("tool_id", UUID.class),
                state == null ? null : AdoptionState.valueOf(state),
                row.getObject("state_date", LocalDate.class),
                row.getObject("tried_date", LocalDate.class),
                row.getObject("embedded_date", LocalDate.class),
                row.getBoolean("crossed_wall"),
                row.getBoolean("coach_helped"),
                Sql.instant(row, "added_at"),
                Sql.instant(row, "moved_at"));
    }
}
