package nl.schoolbel.tickets.rooms;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A room of a school.
 *
 * @param name once per school, whatever its capitals
 * @param floor {@code null} when not told
 * @param retiredDate since when it is out of use; {@code null} while it is in use
 */
public record Room(
        UUID id,
        UUID schoolId,
        @Schema(examples = "Groep 7") String name,
        @Schema(examples = "1e verdieping") String floor,
        RoomKind kind,
        LocalDate retiredDate,

        @Schema(description = "On the sticker", examples = "7KM2QXA")
        String shortCode) {

    /** The same room as its keeper wants it. */
    public Room as(NewRoom changed) {
        return new Room(
                id, schoolId, changed.name(), changed.floor(), changed.kind(), changed.retiredDate(), shortCode);
    }

    /** True when its texts are those of another state of it. */
    public boolean saysTheSameAs(Room other) {
        return name.equals(other.name) && Objects.equals(floor, other.floor);
    }

    public boolean isOutOfUseOn(LocalDate day) {
        return retiredDate != null && !retiredDate.isAfter(day);
    }

    public Room withCode(String code) {
        return new Room(id, schoolId, name, floor, kind, retiredDate, code);
    }
}
