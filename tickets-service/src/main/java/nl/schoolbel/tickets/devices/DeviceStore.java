package nl.schoolbel.tickets.devices;

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

/** The rows of devices. Many are written in one statement, handed over as one JSON list. */
@ApplicationScoped
class DeviceStore {

    private static final String SELECT = "select id, school_id, room_id, asset_tag, kind, serial, name,"
            + " warranty_until_date, retired_date, short_code, version, created_at from device";

    private static final String GIVEN = "jsonb_to_recordset(?::jsonb) as given (id uuid, \"schoolId\" uuid,"
            + " \"roomId\" uuid, \"assetTag\" text, kind text, serial text, name text, \"warrantyUntilDate\" date,"
            + " \"retiredDate\" date, \"shortCode\" text)";

    @Inject
    Sql sql;

    /** A device with what only its row knows. */
    record Row(Device device, long version, Instant createdAt) {}

    Optional<Row> find(UUID id) {
        return sql.query(SELECT + " where id = ?", DeviceStore::read, id).stream()
                .findFirst();
    }

    Optional<Device> byCode(String code) {
        return sql.query(SELECT + " where short_code = ?", row -> read(row).device(), code).stream()
                .findFirst();
    }

    /** Those of these schools with one of these asset tags, in lower case. */
    List<Device> byAssetTag(Collection<UUID> schoolIds, Collection<String> tags) {
        return sql.query(
                SELECT + " where school_id = any (?) and lower(asset_tag) = any (?)",
                row -> read(row).device(),
                schoolIds.toArray(UUID[]::new),
                tags.toArray(String[]::new));
    }

    boolean isTagTaken(Device device) {
        return !sql.query(
                        "select 1 from device where school_id = ? and lower(asset_tag) = lower(?) and id <> ?",
                        row -> 1,
                        device.schoolId(),
                        device.assetTag(),
                        device.id())
                .isEmpty();
    }

    void insert(Collection<Device> devices, Instant now) {
        sql.update(
                "insert into device (id, school_id, room_id, asset_tag, kind, serial, name, warranty_until_date,"
                        + " retired_date, short_code, created_at) select id, \"schoolId\", \"roomId\", \"assetTag\", kind,"
                        + " serial, name, \"warrantyUntilDate\", \"retiredDate\", \"shortCode\", ? from " + GIVEN,
                now,
                WrittenDays.column(List.copyOf(devices)));
    }

    void update(Collection<Device> devices) {
        sql.update(
                "update device set room_id = \"roomId\", asset_tag = \"assetTag\", kind = given.kind,"
                        + " serial = given.serial, name = given.name, warranty_until_date = \"warrantyUntilDate\","
                        + " retired_date = \"retiredDate\", version = version + 1 from " + GIVEN
                        + " where device.id = given.id",
                WrittenDays.column(List.copyOf(devices)));
    }

    /** False, and nothing happens, while tickets are about it. */
    boolean delete(UUID id) {
        return sql.update(
                        "delete from device where id = ? and not exists (select from ticket where device_id = device.id)",
                        id)
                == 1;
    }

    /** Newest first. */
    List<Row> list(UUID schoolId, DeviceFilter filter, Cursor after, int limit) {
        StringBuilder where = new StringBuilder(" where school_id = ? and (created_at, id) < (?, ?)");
        List<Object> arguments = new ArrayList<>(List.of(schoolId, after.at(), after.id()));
        if (filter.roomId != null) {
            where.append(" and room_id = ?");
            arguments.add(filter.roomId);
        }
        if (filter.kind != null) {
            where.append(" and kind = ?");
            arguments.add(filter.kind.slug());
        }
        if (filter.text != null) {
            where.append(" and (starts_with(lower(name), lower(?)) or starts_with(lower(asset_tag), lower(?)))");
            arguments.add(filter.text);
            arguments.add(filter.text);
        }
        if (filter.serial != null) {
            where.append(" and lower(serial) = lower(?)");
            arguments.add(filter.serial);
        }
        if (filter.warrantyBeforeDate != null) {
            where.append(" and warranty_until_date < ?");
            arguments.add(filter.warrantyBeforeDate);
        }
        if (filter.retired != null) {
            where.append(" and (retired_date is not null) = ?");
            arguments.add(filter.retired);
        }
        arguments.add(limit);
        return sql.query(
                SELECT + where + " order by created_at desc, id desc limit ?", DeviceStore::read, arguments.toArray());
    }

    private static Row read(ResultSet row) throws SQLException {
        Device device = new Device(
                row.getObject("id", UUID.class),
                row.getObject("school_id", UUID.class),
                row.getObject("room_id", UUID.class),
                row.getString("asset_tag"),
                Words.term(DeviceKind.class, row.getString("kind")),
                row.getString("serial"),
                row.getString("name"),
                row.getObject("warranty_until_date", LocalDate.class),
                row.getObject("retired_date", LocalDate.class),
                row.getString("short_code"));
        return new Row(device, row.getLong("version"), Sql.instant(row, "created_at"));
    }
}
