package nl.schoolbel.tickets.schools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.tickets.ticket.Words;

/** The rows of schools. */
@ApplicationScoped
class SchoolStore {

    private static final String SELECT = "select id, brin, name, region, phone, version, created_at from school";

    @Inject
    Sql sql;

    /** A school with what only its row knows. */
    record Row(School school, long version, Instant createdAt) {}

    Optional<Row> find(UUID id) {
        return sql.query(SELECT + " where id = ?", SchoolStore::read, id).stream()
                .findFirst();
    }

    Optional<Row> lock(UUID id) {
        return sql.query(SELECT + " where id = ? for update", SchoolStore::read, id).stream()
                .findFirst();
    }

    boolean exists(UUID id) {
        return !sql.query("select 1 from school where id = ?", row -> 1, id).isEmpty();
    }

    /** Those with one of these BRINs or ids, locked in the order of their ids so that two imports never deadlock. */
    List<Row> lockAny(Collection<String> brins, Collection<UUID> ids) {
        return sql.query(
                SELECT + " where brin = any (?) or id = any (?::uuid[]) order by id for update",
                SchoolStore::read,
                brins.toArray(String[]::new),
                ids.stream().map(UUID::toString).toArray(String[]::new));
    }

    void insert(School school, Instant now) {
        sql.update(
                "insert into school (id, brin, name, region, phone, created_at) values (?, ?, ?, ?, ?, ?)",
                school.id(),
                school.brin(),
                school.name(),
                Words.slug(school.region()),
                school.phone(),
                now);
    }

    void update(School school) {
        sql.update(
                "update school set brin = ?, name = ?, region = ?, phone = ?, version = version + 1 where id = ?",
                school.brin(),
                school.name(),
                Words.slug(school.region()),
                school.phone(),
                school.id());
    }

    /** Newest first; {@code only} narrows, {@code null} does not. */
    List<Row> list(Set<UUID> only, Cursor after, int limit) {
        List<Object> arguments = new ArrayList<>(List.of(after.at(), after.id()));
        String narrowed = "";
        if (only != null) {
            narrowed = " and id = any (?::uuid[])";
            arguments.add(only.stream().map(UUID::toString).toArray(String[]::new));
        }
        arguments.add(limit);
        return sql.query(
                SELECT + " where (created_at, id) < (?, ?)" + narrowed + " order by created_at desc, id desc limit ?",
                SchoolStore::read,
                arguments.toArray());
    }

    private static Row read(ResultSet row) throws SQLException {
        School school = new School(
                row.getObject("id", UUID.class),
                row.getString("brin"),
                row.getString("name"),
                Words.term(Region.class, row.getString("region")),
                row.getString("phone"));
        return new Row(school, row.getLong("version"), Sql.instant(row, "created_at"));
    }
}
