package nl.schoolbel.tickets.rooms;

import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A room of a school.
 *
 * @param name once per school, whatever its capitals
 * @param floor {@code null} when not told
 */
public record Room(
        UUID id,
        UUID schoolId,
        @Schema(examples = "Groep 7") String name,
        @Schema(examples = "1e verdieping") String floor,
        RoomKind kind,

        @Schema(description = "On the sticker", examples = "7KM2QXA")
        String shortCode) {

    /** The same room as its keeper wants it. */
    public Room as(NewRoom changed) {
        return new Room(id, schoolId, changed.name(), changed.floor(), changed.kind(), shortCode);
    }

    /** True when its texts are those of another state of it. */
    public boolean saysTheSameAs(Room other) {
        return name.equals(other.name) && Objects.equals(floor, other.floor);
    }

    public Room withCode(String code) {
        return new Room(id, schoolId, name, floor, kind, code);
    }
}
