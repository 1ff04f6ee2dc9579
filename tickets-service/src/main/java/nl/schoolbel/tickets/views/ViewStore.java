package nl.schoolbel.tickets.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.JsonColumn;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.tickets.criteria.TicketParameters;

/** The rows of saved views. */
@ApplicationScoped
public class ViewStore {

    @Inject
    Sql sql;

    /**
     * A view as it stands.
     *
     * @param schoolId that shares it, or {@code null}
     */
    record Row(
            UUID id,
            String owner,
            UUID schoolId,
            String name,
            TicketParameters filters,
            long version,
            Instant createdAt) {}

    void insert(UUID id, String owner, NewView view, Instant at) {
        sql.update(
                "insert into ticket_view (id, owner, school_id, name, filters, created_at)"
                        + " values (?, ?, ?, ?, ?::jsonb, ?)",
                id,
                owner,
                view.sharedWithSchoolId(),
                view.name(),
                JsonColumn.write(view.filters()),
                at);
    }

    void update(UUID id, NewView view) {
        sql.update(
                "update ticket_view set school_id = ?, name = ?, filters = ?::jsonb, version = version + 1 where id ="
                        + " ?",
                view.sharedWithSchoolId(),
                view.name(),
                JsonColumn.write(view.filters()),
                id);
    }

    void delete(UUID id) {
        sql.update("delete from ticket_view where id = ?", id);
    }

    Optional<Row> find(UUID id) {
        return sql.query("select * from ticket_view where id = ?", ViewStore::read, id).stream()
                .findFirst();
    }

    Optional<Row> lock(UUID id) {
        return sql.query("select * from ticket_view where id = ? for update", ViewStore::read, id).stream()
                .findFirst();
    }

    /** Newest first: the person's own, and those of the schools. */
    List<Row> list(String owner, Collection<UUID> schools, Cursor after, int limit) {
        return sql.query(
                "select * from ticket_view where (owner = ? or school_id = any (?)) and (created_at, id) < (?, ?)"
                        + " order by created_at desc, id desc limit ?",
                ViewStore::read,
                owner,
                schools.toArray(UUID[]::new),
                after.at(),
                after.id(),
                limit);
    }

    /** How many the person has; there are never many. */
    int countOf(String owner) {
        return sql.query("select count(*) from ticket_view where owner = ?", row -> row.getInt(1), owner)
                .get(0);
    }

    List<Row> ofOwner(String owner) {
        return sql.query("select * from ticket_view where owner = ? order by created_at", ViewStore::read, owner);
    }

    /** What only the person had goes; what a school shares stays, under the pseudonym. */
    void forget(String owner, String pseudonym) {
        sql.update("delete from ticket_view where owner = ? and school_id is null", owner);
        sql.update("update ticket_view set owner = ? where owner = ?", pseudonym, owner);
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("owner"),
                row.getObject("school_id", UUID.class),
                row.getString("name"),
                JsonColumn.read(row.getString("filters"), TicketParameters.class),
                row.getLong("version"),
                Sql.instant(row, "created_at"));
    }
}
