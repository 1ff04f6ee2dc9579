package nl.schoolbel.tickets.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.tickets.devices.Device;
import nl.schoolbel.tickets.devices.DeviceKeeping;
import nl.schoolbel.tickets.domain.SchoolCalendar;
import nl.schoolbel.tickets.domain.ShortCode;
import nl.schoolbel.tickets.rooms.RoomKeeping;
import nl.schoolbel.tickets.things.Things;
import nl.schoolbel.tickets.ticket.Subject;

/** Finds the room and the device that a report is about, by id or by the short code of a sticker. */
@ApplicationScoped
class ReportSubject {

    @Inject
    Things things;

    @Inject
    RoomKeeping rooms;

    @Inject
    DeviceKeeping devices;

    @Inject
    ProblemTexts texts;

    /**
     * What the report is about: a device implies the room it stands in. What another school has is unknown.
     *
     * @param faults takes every bad field
     */
    Subject of(Report report, Instant now, List<FieldFault> faults) {
        if (report.shortCode() != null) {
            if (report.deviceId() != null || report.roomId() != null) {
                faults.add(fault("/shortCode", "clash"));
            }
            return byShortCode(report, now, faults);
        }
        if (report.deviceId() != null) {
            return byDevice(report, now, faults);
        }
        if (report.roomId() != null
                && things.room(report.schoolId(), report.roomId()).isEmpty()) {
            faults.add(fault("/roomId", "unknown-id"));
        }
        return subject(report, report.roomId(), null);
    }

    private Subject byDevice(Report report, Instant now, List<FieldFault> faults) {
        Optional<Device> device = things.device(report.schoolId(), report.deviceId());
        if (device.isEmpty()) {
            faults.add(fault("/deviceId", "unknown-id"));
            return subject(report, report.roomId(), null);
        }
        if (report.roomId() != null && !report.roomId().equals(device.get().roomId())) {
            faults.add(fault("/roomId", "clash"));
        }
        return inUse(report, device.get(), "/deviceId", now, faults);
    }

    private Subject byShortCode(Report report, Instant now, List<FieldFault> faults) {
        Optional<String> code = ShortCode.read(report.shortCode());
        if (code.isEmpty()) {
            faults.add(fault("/shortCode", "check-character"));
            return subject(report, null, null);
        }
        Optional<Device> device =
                code.flatMap(devices::byCode).filter(found -> found.schoolId().equals(report.schoolId()));
        if (device.isPresent()) {
            return inUse(report, device.get(), "/shortCode", now, faults);
        }
        UUID room = code.flatMap(rooms::byCode)
                .filter(found -> found.schoolId().equals(report.schoolId()))
                .map(found -> found.id())
                .orElse(null);
        if (room == null) {
            faults.add(fault("/shortCode", "unknown-id"));
        }
        return subject(report, room, null);
    }

    /** A device is out of use from its retired date on; what broke then is the room's. */
    private Subject inUse(Report report, Device device, String pointer, Instant now, List<FieldFault> faults) {
        LocalDate today = now.atZone(SchoolCalendar.DUTCH).toLocalDate();
        if (device.retiredDate() != null && !device.retiredDate().isAfter(today)) {
            faults.add(fault(pointer, "not-active"));
        }
        return subject(report, device.roomId(), device.id());
    }

    private static Subject subject(Report report, UUID roomId, UUID deviceId) {
        return new Subject(report.categoryId(), roomId, deviceId, report.toolId());
    }

    private FieldFault fault(String pointer, String code) {
        return new FieldFault(pointer, code, texts.fieldDetail(code));
    }
}
