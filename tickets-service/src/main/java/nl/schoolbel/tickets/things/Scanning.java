package nl.schoolbel.tickets.things;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.tickets.devices.DeviceKeeping;
import nl.schoolbel.tickets.domain.ShortCode;
import nl.schoolbel.tickets.rooms.RoomKeeping;
import nl.schoolbel.tickets.schools.SchoolScope;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Finds what a short code stands on, and makes the sticker that carries it. */
@ApplicationScoped
public class Scanning {

    @Inject
    RoomKeeping rooms;

    @Inject
    DeviceKeeping devices;

    @Inject
    SchoolScope scope;

    @Inject
    ProblemTexts texts;

    /** What stands before the code in a QR; a portal sets the address at which it takes reports. */
    @ConfigProperty(name = "schoolbel.sticker-address")
    String address;

    /** A typing error is told as such; a code that nobody has, or another school, answers 404. */
    public Scanned scan(String typed) {
        String code = ShortCode.read(typed)
                .orElseThrow(() -> ProblemException.ofFields(
                        List.of(new FieldFault("code", "check-character", texts.fieldDetail("check-character")))));
        return found(code)
                .filter(scanned -> scope.sees(scanned.schoolId()))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    public String stickerOfDevice(UUID id) {
        return sticker(devices.read(id).device().shortCode());
    }

    public String stickerOfRoom(UUID id) {
        return sticker(rooms.read(id).room().shortCode());
    }

    private Optional<Scanned> found(String code) {
        return devices.byCode(code)
                .map(device -> new Scanned(
                        code, device.schoolId(), rooms.find(device.roomId()).orElseThrow(), device))
                .or(() -> rooms.byCode(code).map(room -> new Scanned(code, room.schoolId(), room, null)));
    }

    private String sticker(String code) {
        return Sticker.svg(address + code, code);
    }
}
