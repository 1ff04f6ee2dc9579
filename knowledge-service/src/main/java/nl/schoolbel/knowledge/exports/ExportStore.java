package nl.schoolbel.knowledge.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;

/** What goes into an export, row by row as the database gives it. Each call runs in the transaction of the whole. */
@ApplicationScoped
class ExportStore {

    private static final String MATERIALS = "select m.id || case m.media_type when 'application/pdf' then '.pdf'"
            + " when 'image/png' then '.png' else '.jpg' end, m.id"
            + " from practice p join practice_material m on m.practice_id = p.id and m.added_in <= p.published"
            + " and (m.removed_in is null or m.removed_in > p.published)"
            + " join practice_material_content c on c.material_id = m.id"
            + " where p.published is not null and p.archived_at is null order by m.id";

    @Inject
    Sql sql;

    /** Takes one line. */
    interface Lines {
        void take(String line) throws IOException;
    }

    /** Takes one file by its name. */
    interface Files {
        void take(String name, byte[] bytes) throws IOException;
    }

    /** Gives how many lines there were. */
    int each(ExportSection section, Lines lines) throws IOException {
        return sql.<IOException>each(section.query(), row -> lines.take(row.getString(1)));
    }

    /** Gives how many files there were. */
    int eachMaterial(Files files) throws IOException {
        return sql.<IOException>each(
                MATERIALS, row -> files.take(row.getString(1), content(row.getObject(2, UUID.class))));
    }

    /** One at a time: each may be 5 MB. */
    private byte[] content(UUID material) {
        return sql.query(
                        "select bytes from practice_material_content where material_id = ?",
                        row -> row.getBytes(1),
                        material)
                .get(0);
    }
}
