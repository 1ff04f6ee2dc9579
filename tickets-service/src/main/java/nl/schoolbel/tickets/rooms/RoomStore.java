package nl.schoolbel.tickets.rooms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.tickets.schoolcalendar.WrittenDays;
import nl.schoolbel.tickets.ticket.Words;

/** The rows of rooms. Many are written in one statement, handed over as one JSON list. */
@ApplicationScoped
class RoomStore {

    private static final String SELECT =
            "select id, school_id, name, floor, kind, retired_date, short_code, version, created_at from room";

    private static final String GIVEN = "jsonb_to_recordset(?::jsonb) as given (id uuid, \"schoolId\" uuid, name text,"
            + " floor text, kind text, \"retiredDate\" date, \"shortCode\" text)";

    @Inject
    Sql sql;

    /** A room with what only its row knows. */
    record Row(Room room, long version, Instant createdAt) {}

    Optional<Row> find(UUID id) {
        return sql.query(SELECT + " where id = ?", RoomStore::read, id).stream().findFirst();
    }

    List<Room> ofSchools(Collection<UUID> schoolIds) {
        return sql.query(SELECT + " where school_id = any (?)", row -> read(row).room(), (Object)
                schoolIds.toArray(UUID[]::new));
    }

    Optional<Room> byCode(String code) {
        return sql.query(SELECT + " where short_code = ?", row -> read(row).room(), code).stream()
                .findFirst();
    }

    boolean isNameTaken(Room room) {
        return !sql.query(
                        "select 1 from room where school_id = ? and lower(name) = lower(?) and id <> ?",
                        row -> 1,
                        room.schoolId(),
                        room.name(),
                        room.id())
                .isEmpty();
    }

    void insert(Collection<Room> rooms, Instant now) {
        sql.update(
                "insert into room (id, school_id, name, floor, kind, retired_date, short_code, created_at)"
                        + " select id, \"schoolId\", name, floor, kind, \"retiredDate\", \"shortCode\", ? from "
                        + GIVEN,
                now,
                WrittenDays.column(List.copyOf(rooms)));
    }

    void update(Collection<Room> rooms) {
        sql.update(
                "update room set name = given.name, floor = given.floor, kind = given.kind,"
                        + " retired_date = \"retiredDate\", version = version + 1 from "
                        + GIVEN + " where room.id = given.id",
                WrittenDays.column(List.copyOf(rooms)));
    }

    /** False, and nothing happens, while devices stand in it or tickets are about it. */
    boolean delete(UUID id) {
        return sql.update(
                        "delete from room where id = ? and not exists (select from device where room_id = room.id)"
                                + " and not exists (select from ticket where room_id = room.id)",
                        id)
                == 1;
    }

    /** Newest first. */
    List<Row> list(UUID schoolId, RoomFilter filter, Cursor after, int limit) {
        StringBuilder where = new StringBuilder(" where school_id = ? and (created_at, id) < (?, ?)");
        List<Object> arguments = new ArrayList<>(List.of(schoolId, after.at(), after.id()));
        if (filter.text != null) {
            where.append(" and starts_with(lower(name), lower(?))");
            arguments.add(filter.text);
        }
        if (filter.retired != null) {
            where.append(" and (retired_date is not null) = ?");
            arguments.add(filter.retired);
        }
        arguments.add(limit);
        return sql.query(
                SELECT + where + " order by created_at desc, id desc limit ?", RoomStore::read, arguments.toArray());
    }

    private static Row read(ResultSet row) throws SQLException {
        Room room = new Room(
                row.getObject("id", UUID.class),
                row.getObject("school_id", UUID.class),
                row.getString("name"),
                row.getString("floor"),
                Words.term(RoomKind.class, row.getString("kind")),
                row.getObject("retired_date", LocalDate.class),
                row.getString("short_code"));
        return new Row(room, row.getLong("version"), Sql.instant(row, "created_at"));
    }
}
