package nl.schoolbel.knowledge.adoptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;

/** What an adoption has to know of the practice that is marked. */
@ApplicationScoped
class MarkedPractices {

    @Inject
    Sql sql;

    /**
     * A practice that is or was published.
     *
     * @param version the one that was published last
     * @param schoolId where it is from; {@code null} for no school
     * @param toolId {@code null} for none
     * @param archived true when it was taken from the list; those who do it go on
     */
    record Practice(UUID id, int version, UUID schoolId, UUID toolId, boolean archived) {

        /** The same, by the version that was published at an earlier step. */
        Practice asOf(int earlier) {
            return new Practice(id, earlier, schoolId, toolId, archived);
        }
    }

    /** Empty when nobody can have read it. */
    Optional<Practice> find(UUID id) {
        return sql
                .query(
                        "select p.id, p.published, v.school_id, v.tool_id, p.archived_at is not null as archived"
                                + " from practice p join practice_version v on v.practice_id = p.id and v.number = p.published"
                                + " where p.id = ?",
                        row -> new Practice(
                                row.getObject("id", UUID.class),
                                row.getInt("published"),
                                row.getObject("school_id", UUID.class),
                                row.getObject("tool_id", UUID.class),
                                row.getBoolean("archived")),
                        id)
                .stream()
                .findFirst();
    }

    /** One that everybody reads now. */
    Optional<Practice> published(UUID id) {
        return find(id).filter(practice -> !practice.archived());
    }
}
