package nl.schoolbel.sla.schools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.events.schools.SchoolChanged;
import nl.schoolbel.platform.sql.Sql;

/** The read copy of schools, written by {@link SchoolConsumer} only. */
@ApplicationScoped
public class SchoolStore {

    @Inject
    Sql sql;

    public Optional<School> find(UUID id) {
        return sql
                .query(
                        "select id, name, brin, phone from school where id = ?",
                        row -> new School(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                row.getString("brin"),
                                row.getString("phone")),
                        id)
                .stream()
                .findFirst();
    }

    void put(SchoolChanged school) {
        sql.update(
                "insert into school (id, name, brin, phone) values (?, ?, ?, ?) on conflict (id) do update"
                        + " set name = excluded.name, brin = excluded.brin, phone = excluded.phone",
                school.schoolId(),
                school.name(),
                school.brin(),
                school.phone());
    }

    void remove(UUID id) {
        sql.update("delete from school where id = ?", id);
    }
}
