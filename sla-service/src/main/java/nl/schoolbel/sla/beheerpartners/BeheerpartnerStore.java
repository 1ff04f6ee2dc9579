package nl.schoolbel.sla.beheerpartners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;

/** Rows of beheerpartners. */
@ApplicationScoped
public class BeheerpartnerStore {

    @Inject
    Sql sql;

    void add(Beheerpartner beheerpartner) {
        sql.update(
                "insert into beheerpartner (id, name, kvk, created_at) values (?, ?, ?, ?)",
                beheerpartner.id(),
                beheerpartner.name(),
                beheerpartner.kvk(),
                beheerpartner.createdAt());
    }

    List<Beheerpartner> newest(Cursor after, int limit) {
        return sql.query(
                "select * from beheerpartner where (created_at, id) < (?, ?) order by created_at desc, id desc limit ?",
                BeheerpartnerStore::beheerpartner,
                after.at(),
                after.id(),
                limit);
    }

    public Optional<Beheerpartner> find(UUID id) {
        return sql.query("select * from beheerpartner where id = ?", BeheerpartnerStore::beheerpartner, id).stream()
                .findFirst();
    }

    /** By id; without those that nobody registered. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> names = new LinkedHashMap<>();
        sql.query(
                "select id, name from beheerpartner where id = any (?)",
                row -> names.put(row.getObject("id", UUID.class), row.getString("name")),
                (Object) ids.toArray(UUID[]::new));
        return names;
    }

    private static Beheerpartner beheerpartner(ResultSet row) throws SQLException {
        return new Beheerpartner(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("kvk"),
                Sql.instant(row, "created_at"));
    }
}
