package nl.schoolbel.tickets.devices;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A device of a school, in a room.
 *
 * @param assetTag the school's or beheerpartner's own number, once per school; {@code null} for none
 * @param warrantyUntilDate the last day, inclusive; {@code null} when not known
 * @param retiredDate since when it is out of use; {@code null} while it is in use
 */
public record Device(
        UUID id,
        UUID schoolId,
        UUID roomId,
        @Schema(examples = "DB-0071") String assetTag,
        DeviceKind kind,
        String serial,
        @Schema(examples = "Digibord groep 7") String name,
        LocalDate warrantyUntilDate,
        LocalDate retiredDate,

        @Schema(description = "On the sticker", examples = "7KM2QXA")
        String shortCode) {

    /** The same device as its keeper wants it. */
    public Device as(NewDevice changed) {
        return new Device(
                id,
                schoolId,
                changed.roomId(),
                changed.assetTag(),
                changed.kind(),
                changed.serial(),
                changed.name(),
                changed.warrantyUntilDate(),
                changed.retiredDate(),
                shortCode);
    }

    /** True when its texts are those of another state of it. */
    public boolean saysTheSameAs(Device other) {
        return name.equals(other.name)
                && Objects.equals(assetTag, other.assetTag)
                && Objects.equals(serial, other.serial);
    }

    public Device withCode(String code) {
        return new Device(id, schoolId, roomId, assetTag, kind, serial, name, warrantyUntilDate, retiredDate, code);
    }
}
