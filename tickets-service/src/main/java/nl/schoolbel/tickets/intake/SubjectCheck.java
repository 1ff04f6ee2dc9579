package nl.schoolbel.tickets.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.tickets.categories.Categories;
import nl.schoolbel.tickets.devices.Device;
import nl.schoolbel.tickets.devices.DeviceKeeping;
import nl.schoolbel.tickets.domain.SchoolCalendar;
import nl.schoolbel.tickets.domain.ShortCode;
import nl.schoolbel.tickets.rooms.Room;
import nl.schoolbel.tickets.rooms.RoomKeeping;
import nl.schoolbel.tickets.things.Things;
import nl.schoolbel.tickets.ticket.Subject;
import nl.schoolbel.tickets.tools.Tools;

/**
 * Finds what a ticket is to be about: a room and a device, by id or by the short code of a sticker, a category and a tool.
 * It reads only what is named, and by key.
 */
@ApplicationScoped
public class SubjectCheck {

    @Inject
    Things things;

    @Inject
    RoomKeeping rooms;

    @Inject
    DeviceKeeping devices;

    @Inject
    Categories categories;

    @Inject
    Tools tools;

    @Inject
    ProblemTexts texts;

    /**
     * What the names mean: a device implies the room it stands in. What another school has is unknown; what is out of use
     * can be named no more, but may stay.
     *
     * @param before what the ticket is about until now; {@code null} for a new one
     * @param faults takes every bad field
     */
    public Subject of(Named named, Subject before, Instant now, List<FieldFault> faults) {
        Subject had = before == null ? new Subject(null, null, null, null) : before;
        if (named.categoryId() != null && !named.categoryId().equals(had.categoryId())) {
            categories.refusalOf(named.categoryId()).ifPresent(code -> faults.add(fault("/categoryId", code)));
        }
        if (!Objects.equals(named.toolId(), had.toolId())) {
            tools.faultOf("/toolId", named.toolId()).ifPresent(faults::add);
        }
        if (named.shortCode() != null) {
            if (named.deviceId() != null || named.roomId() != null) {
                faults.add(new FieldFault(
                        "/shortCode", "not-together", texts.fieldDetail("not-together", "deviceId, roomId")));
            }
            return byShortCode(named, had, now, faults);
        }
        if (named.deviceId() != null) {
            return byDevice(named, had, now, faults);
        }
        return named.roomId() == null ? subject(named, null, null) : byRoom(named, had, now, faults);
    }

    private Subject byRoom(Named named, Subject had, Instant now, List<FieldFault> faults) {
        Optional<Room> room = things.room(named.schoolId(), named.roomId());
        if (room.isEmpty()) {
            faults.add(fault("/roomId", "unknown-id"));
            return subject(named, named.roomId(), null);
        }
        return inUse(named, room.get(), had, "/roomId", now, faults);
    }

    private Subject byDevice(Named named, Subject had, Instant now, List<FieldFault> faults) {
        Optional<Device> device = things.device(named.schoolId(), named.deviceId());
        if (device.isEmpty()) {
            faults.add(fault("/deviceId", "unknown-id"));
            return subject(named, named.roomId(), null);
        }
        if (named.roomId() != null && !named.roomId().equals(device.get().roomId())) {
            faults.add(fault("/roomId", "clash"));
        }
        return inUse(named, device.get(), had, "/deviceId", now, faults);
    }

    private Subject byShortCode(Named named, Subject had, Instant now, List<FieldFault> faults) {
        Optional<String> code = ShortCode.read(named.shortCode());
        if (code.isEmpty()) {
            faults.add(fault("/shortCode", "check-character"));
            return subject(named, null, null);
        }
        Optional<Device> device =
                code.flatMap(devices::byCode).filter(found -> found.schoolId().equals(named.schoolId()));
        if (device.isPresent()) {
            return inUse(named, device.get(), had, "/shortCode", now, faults);
        }
        Optional<Room> room =
                code.flatMap(rooms::byCode).filter(found -> found.schoolId().equals(named.schoolId()));
        if (room.isEmpty()) {
            faults.add(fault("/shortCode", "unknown-id"));
            return subject(named, null, null);
        }
        return inUse(named, room.get(), had, "/shortCode", now, faults);
    }

    /** A room is out of use from its retired date on, like a device; what still stands in it can be reported. */
    private Subject inUse(Named named, Room room, Subject had, String pointer, Instant now, List<FieldFault> faults) {
        boolean stays = room.id().equals(had.roomId());
        if (!stays && room.isOutOfUseOn(now.atZone(SchoolCalendar.DUTCH).toLocalDate())) {
            faults.add(fault(pointer, "not-active"));
        }
        return subject(named, room.id(), null);
    }

    /** A device is out of use from its retired date on; what broke then is the room's. */
    private Subject inUse(
            Named named, Device device, Subject had, String pointer, Instant now, List<FieldFault> faults) {
        LocalDate today = now.atZone(SchoolCalendar.DUTCH).toLocalDate();
        boolean stays = device.id().equals(had.deviceId());
        if (!stays && device.retiredDate() != null && !device.retiredDate().isAfter(today)) {
            faults.add(fault(pointer, "not-active"));
        }
        return subject(named, device.roomId(), device.id());
    }

    private static Subject subject(Named named, UUID roomId, UUID deviceId) {
        return new Subject(named.categoryId(), roomId, deviceId, named.toolId());
    }

    private FieldFault fault(String pointer, String code) {
        return new FieldFault(pointer, code, texts.fieldDetail(code));
    }
}
