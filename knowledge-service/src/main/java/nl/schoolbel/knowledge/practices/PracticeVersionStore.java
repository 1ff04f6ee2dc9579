package nl.schoolbel.knowledge.practices;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolbel.events.terms.PracticeOutcome;
import nl.schoolbel.events.terms.SubjectArea;
import nl.schoolbel.knowledge.terms.Device;
import nl.schoolbel.knowledge.terms.TargetGroup;
import nl.schoolbel.platform.sql.JsonColumn;
import nl.schoolbel.platform.sql.Sql;

/** The rows of versions, of which only a draft changes; a name that was withdrawn goes from all. */
@ApplicationScoped
class PracticeVersionStore {

    private static final List<String> WRITTEN = List.of(
            "title",
            "question",
            "setting",
            "steps",
            "school_id",
            "tool_id",
            "more_tool_ids",
            "subject_areas",
            "duration_minutes",
            "outcome",
            "targets",
            "group_size",
            "devices",
            "coach_helped",
            "place",
            "materials_needed",
            "evidence",
            "co_author_roles",
            "author_name",
            "licence",
            "based_on_practice",
            "based_on_url",
            "based_on_title",
            "written_by",
            "written_at");

    static final String COLUMNS = "v.number, v." + String.join(", v.", WRITTEN) + ", v.published_at";

    private static final String WRITE = "insert into practice_version (practice_id, number, "
            + String.join(", ", WRITTEN)
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?::uuid[], ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " on conflict (practice_id, number) do update set ("
            + String.join(", ", WRITTEN) + ") = row (excluded." + String.join(", excluded.", WRITTEN) + ")";

    private static final TypeReference<List<Evidence>> EVIDENCE = new TypeReference<>() {};

    @Inject
    Sql sql;

    /** Writes a new version or replaces the words of a draft. */
    void write(UUID practice, int number, PracticeText text, String writer, Instant at) {
        PracticeContext context = text.context();
        Optional<BasedOn> source = Optional.ofNullable(text.basedOn());
        sql.update(
                WRITE,
                practice,
                number,
                text.title(),
                text.question(),
                text.setting(),
                text.steps().toArray(String[]::new),
                text.schoolId(),
                text.toolId(),
                text.moreToolIds().stream().map(UUID::toString).toArray(String[]::new),
                names(text.subjectAreas()),
                text.durationMinutes(),
                text.outcome(),
                names(context.targets()),
                context.groupSize(),
                names(context.devices()),
                context.coachHelped(),
                context.place(),
                text.materialsNeeded().toArray(String[]::new),
                JsonColumn.write(text.evidence()),
                names(text.coAuthorRoles()),
                text.authorName(),
                text.licence(),
                source.map(BasedOn::practiceId).orElse(null),
                source.map(BasedOn::url).orElse(null),
                source.map(BasedOn::title).orElse(null),
                writer,
                at);
    }

    PracticeVersion get(UUID practice, int number) {
        return find(practice, number).orElseThrow();
    }

    Optional<PracticeVersion> find(UUID practice, int number) {
        return sql
                .query(
                        "select " + COLUMNS + " from practice_version v where v.practice_id = ? and v.number = ?",
                        PracticeVersionStore::version,
                        practice,
                        number)
                .stream()
                .findFirst();
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

    /** When everybody could read it first; {@code null} when nobody ever could. */
    Instant firstPublishedAt(UUID practice) {
        return sql.query(
                        "select min(published_at) as at from practice_version where practice_id = ?",
                        row -> Optional.ofNullable(Sql.instant(row, "at")),
                        practice)
                .get(0)
                .orElse(null);
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
                Arrays.asList((UUID[]) row.getArray("more_tool_ids").getArray()),
                row.getString("title"),
                row.getString("question"),
                row.getString("setting"),
                new PracticeContext(
                        terms(row, "targets", TargetGroup::valueOf),
                        row.getObject("group_size", Integer.class),
                        terms(row, "devices", Device::valueOf),
                        row.getObject("coach_helped", Boolean.class),
                        row.getString("place") == null ? null : Place.valueOf(row.getString("place"))),
                texts(row, "steps"),
                texts(row, "materials_needed"),
                terms(row, "subject_areas", SubjectArea::valueOf),
                row.getInt("duration_minutes"),
                PracticeOutcome.valueOf(row.getString("outcome")),
                JsonColumn.read(row.getString("evidence"), EVIDENCE),
                terms(row, "co_author_roles", AuthorRole::valueOf),
                row.getString("author_name"),
                null,
                Licence.valueOf(row.getString("licence")),
                source(row),
                null);
        return new PracticeVersion(
                row.getInt("number"),
                text,
                row.getString("written_by"),
                Sql.instant(row, "written_at"),
                Sql.instant(row, "published_at"));
    }

    private static BasedOn source(ResultSet row) throws SQLException {
        UUID practice = row.getObject("based_on_practice", UUID.class);
        String url = row.getString("based_on_url");
        return practice == null && url == null ? null : new BasedOn(practice, url, row.getString("based_on_title"));
    }

    private static String[] names(List<? extends Enum<?>> terms) {
        return terms.stream().map(Enum::name).toArray(String[]::new);
    }

    private static <T> List<T> terms(ResultSet row, String column, Function<String, T> term) throws SQLException {
        return texts(row, column).stream().map(term).toList();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? Collections.emptyList() : Arrays.asList((String[]) array.getArray());
    }
}
