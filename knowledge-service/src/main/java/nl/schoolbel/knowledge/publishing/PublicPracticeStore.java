package nl.schoolbel.knowledge.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.schoolbel.events.terms.SubjectArea;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;

/** Which practices are there for the world, their files, and the names of tools; read only. */
@ApplicationScoped
class PublicPracticeStore {

    /** Files of the published version whose content was not taken out; those of what is not published are none. */
    private static final String FILES =
            " from practice p join practice_material m on m.practice_id = p.id and m.added_in <= p.published"
                    + " and (m.removed_in is null or m.removed_in > p.published)"
                    + " join practice_material_content c on c.material_id = m.id"
                    + " where p.id = ? and p.archived_at is null";

    @Inject
    Sql sql;

    /** The place of a published practice in the list. */
    record Place(UUID id, Instant publishedAt) {}

    /** Last published first. */
    List<Place> places(UUID toolId, SubjectArea subjectArea, Cursor after, int limit) {
        StringBuilder condition = new StringBuilder();
        List<Object> values = new ArrayList<>();
        if (toolId != null) {
            condition.append(" and (v.tool_id = ? or v.more_tool_ids @> array[?::uuid])");
            values.add(toolId);
            values.add(toolId);
        }
        if (subjectArea != null) {
            condition.append(" and ? = any (v.subject_areas)");
            values.add(subjectArea);
        }
        values.addAll(List.of(after.at(), after.id(), limit));
        return sql.query(
                "select p.id, p.moved_at from practice p"
                        + " join practice_version v on v.practice_id = p.id and v.number = p.published"
                        + " where p.published is not null and p.archived_at is null" + condition
                        + " and (p.moved_at, p.id) < (?, ?) order by p.moved_at desc, p.id desc limit ?",
                row -> new Place(row.getObject(1, UUID.class), Sql.instant(row, "moved_at")),
                values.toArray());
    }

    /** True when everybody could read it once and it was taken from the list. */
    boolean isGone(UUID id) {
        return !sql.query(
                        "select 1 from practice where id = ? and published is not null and archived_at is not null",
                        row -> true,
                        id)
                .isEmpty();
    }

    /** Those of these tools that everybody sees, in the order asked for. */
    List<PublicPractice.Tool> tools(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.query(
                        "select t.id, t.name from unnest(?::uuid[]) with ordinality as a (id, place)"
                                + " join tool t on t.id = a.id where t.published order by a.place",
                        row -> new PublicPractice.Tool(row.getObject(1, UUID.class), row.getString(2)),
                        (Object) ids.toArray(UUID[]::new));
    }

    /** Without their contents; they are few. */
    List<PublicPractice.Material> files(UUID practice, UnaryOperator<String> url) {
        return sql.query(
                "select m.id, m.name, m.media_type, m.size_bytes" + FILES + " order by m.added_at, m.id",
                row -> new PublicPractice.Material(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        url.apply(row.getString(1))),
                practice);
    }

    /** @param content false when it is enough that it is there */
    Optional<PublicFile> file(UUID practice, UUID id, boolean content) {
        return sql
                .query(
                        "select m.id, m.name, m.media_type, " + (content ? "c.bytes" : "null::bytea as bytes") + FILES
                                + " and m.id = ?",
                        row -> new PublicFile(
                                row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getBytes(4)),
                        practice,
                        id)
                .stream()
                .findFirst();
    }
}
