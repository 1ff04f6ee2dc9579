package nl.schoolbel.knowledge.materials;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;

/** The rows of materials, and their contents in a table of their own. */
@ApplicationScoped
class MaterialStore {

    private static final String SELECT =
            "select id, practice_id, added_in, removed_in, name, media_type, size_bytes, added_at, redacted_at"
                    + " from practice_material";

    private static final String OF_VERSION =
            " where practice_id = ? and added_in <= ? and (removed_in is null or removed_in > ?)";

    @Inject
    Sql sql;

    void insert(UUID practice, Material material, String person, byte[] bytes) {
        sql.update(
                "insert into practice_material (id, practice_id, added_in, name, media_type, size_bytes, added_by, added_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                material.id(),
                practice,
                material.addedInVersion(),
                material.name(),
                material.mediaType(),
                material.sizeBytes(),
                person,
                material.addedAt());
        sql.update("insert into practice_material_content (material_id, bytes) values (?, ?)", material.id(), bytes);
    }

    /** All of one version, newest first; they are few. */
    List<Material> of(UUID practice, int version) {
        return sql.query(
                SELECT + OF_VERSION + " order by added_at desc, id desc",
                MaterialStore::read,
                practice,
                version,
                version);
    }

    /** Newest first. */
    List<Material> list(UUID practice, int version, Cursor after, int limit) {
        return sql.query(
                SELECT + OF_VERSION + " and (added_at, id) < (?, ?) order by added_at desc, id desc limit ?",
                MaterialStore::read,
                practice,
                version,
                version,
                after.at(),
                after.id(),
                limit);
    }

    Optional<Material> find(UUID practice, UUID id) {
        return sql.query(SELECT + " where practice_id = ? and id = ?", MaterialStore::read, practice, id).stream()
                .findFirst();
    }

    Optional<byte[]> content(UUID id) {
        return sql
                .query("select bytes from practice_material_content where material_id = ?", row -> row.getBytes(1), id)
                .stream()
                .findFirst();
    }

    void delete(UUID id) {
        sql.update("delete from practice_material where id = ?", id);
    }

    void removeIn(UUID id, int version) {
        sql.update("update practice_material set removed_in = ? where id = ?", version, id);
    }

    void redact(UUID id, String name, Instant at) {
        sql.update("update practice_material set name = ?, redacted_at = ? where id = ?", name, at, id);
        sql.update("delete from practice_material_content where material_id = ?", id);
    }

    List<Map<String, Object>> by(String person) {
        return sql.query(
                SELECT + " where added_by = ? order by added_at, id",
                row -> {
                    Material material = read(row);
                    UUID practice = row.getObject("practice_id", UUID.class);
                    return Map.of(
                            "content", "practices/" + practice + "/materials/" + material.id() + "/content",
                            "practiceId", practice,
                            "id", material.id(),
                            "name", material.name(),
                            "mediaType", material.mediaType(),
                            "sizeBytes", material.sizeBytes(),
                            "addedAt", material.addedAt());
                },
                person);
    }

    void rename(String person, String pseudonym) {
        sql.update("update practice_material set added_by = ? where added_by = ?", pseudonym, person);
    }

    private static Material read(ResultSet row) throws SQLException {
        return new Material(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("media_type"),
                row.getInt("size_bytes"),
                row.getInt("added_in"),
                row.getObject("removed_in", Integer.class),
                Sql.instant(row, "added_at"),
                Sql.instant(row, "redacted_at"),
                null);
    }
}
