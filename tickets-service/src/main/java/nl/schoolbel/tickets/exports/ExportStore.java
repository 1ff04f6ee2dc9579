package nl.schoolbel.tickets.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;

/** The names that a sheet has instead of ids: of schools and categories all, since a board has some hundreds of each. */
@ApplicationScoped
public class ExportStore {

    private static final int MOST = 10_000;

    @Inject
    Sql sql;

    Map<UUID, CsvSheet.School> schools() {
        Map<UUID, CsvSheet.School> schools = new HashMap<>();
        sql.query(
                "select id, brin, name from school limit ?",
                row -> schools.put(
                        row.getObject(1, UUID.class), new CsvSheet.School(row.getString(2), row.getString(3))),
                MOST);
        return schools;
    }

    Map<UUID, String> categories() {
        Map<UUID, String> categories = new HashMap<>();
        sql.query(
                "select id, name from category limit ?",
                row -> categories.put(row.getObject(1, UUID.class), row.getString(2)),
                MOST);
        return categories;
    }

    /** The names of rooms and devices; of a device its asset tag, if it has one. */
    Map<UUID, String> things(Collection<UUID> ids) {
        Map<UUID, String> things = new HashMap<>();
        UUID[] all = ids.toArray(UUID[]::new);
        sql.query(
                "select id, name from room where id = any (?) union all"
                        + " select id, coalesce(asset_tag, name) from device where id = any (?)",
                row -> things.put(row.getObject(1, UUID.class), row.getString(2)),
                all,
                all);
        return things;
    }
}
