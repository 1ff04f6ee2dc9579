package nl.schoolbel.tickets.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.tickets.devices.DeviceKind;
import nl.schoolbel.tickets.schoolcalendar.WrittenDays;
import nl.schoolbel.tickets.schools.Address;
import nl.schoolbel.tickets.ticket.Words;

/** Reads school, room and device of a ticket in one query along primary keys. */
@ApplicationScoped
class PlaceStore {

    @Inject
    Sql sql;

    TicketPlace of(UUID ticketId) {
        return sql
                .query(
                        "select s.name, s.phone, s.address, s.access_hours, r.name as room_name, r.floor, d.kind,"
                                + " d.name as device_name, d.asset_tag, d.serial"
                                + " from ticket t join school s on s.id = t.school_id"
                                + " left join device d on d.id = t.device_id"
                                + " left join room r on r.id = coalesce(t.room_id, d.room_id) where t.id = ?",
                        PlaceStore::read,
                        ticketId)
                .stream()
                .findFirst()
                .orElse(null);
    }

    private static TicketPlace read(ResultSet row) throws SQLException {
        String room = row.getString("room_name");
        String device = row.getString("device_name");
        return new TicketPlace(
                row.getString("name"),
                row.getString("phone"),
                Address.ofColumn(row.getString("address")),
                WrittenDays.hours(row.getString("access_hours")),
                room == null ? null : new TicketPlace.InRoom(room, row.getString("floor")),
                device == null
                        ? null
                        : new TicketPlace.OfDevice(
                                Words.term(DeviceKind.class, row.getString("kind")),
                                device,
                                row.getString("asset_tag"),
                                row.getString("serial")));
    }
}
