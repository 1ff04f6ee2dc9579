package nl.schoolbel.tickets.imports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolbel.tickets.devices.Device;
import nl.schoolbel.tickets.devices.DeviceKind;
import nl.schoolbel.tickets.rooms.Room;
import nl.schoolbel.tickets.rooms.RoomKind;
import nl.schoolbel.tickets.schools.School;

/**
 * One line of a file of rooms and devices: a device in its room, or a room alone when it has no asset tag. A column that
 * the file does not have leaves what we know of a device as it is, and so does an empty cell of what we know of a room,
 * which is named on many lines and described on one.
 */
record ThingLine(
        @NotNull @Pattern(regexp = School.BRIN) String brin,
        @NotBlank @Size(max = 60) String room,
        @Size(max = 40) String floor,
        RoomKind roomkind,
        @Size(max = 40) String assettag,
        DeviceKind kind,
        @Size(max = 60) String serial,
        @Size(max = 80) String name,
        LocalDate warrantyuntildate,
        LocalDate retireddate) {

    private static final Set<String> COLUMNS = Set.of(
            "brin",
            "room",
            "floor",
            "roomkind",
            "assettag",
            "kind",
            "serial",
            "name",
            "warrantyuntildate",
            "retireddate");

    /** What only a device has; without an asset tag nobody could say of which. */
    private static final List<String> OF_DEVICES =
            List.of("kind", "serial", "name", "warrantyuntildate", "retireddate");

    /** Notes what a header lacks and what we do not know. */
    static void check(List<String> columns, CsvFaults faults) {
        Stream.of("brin", "room")
                .filter(column -> !columns.contains(column))
                .forEach(column -> faults.add(1, column, "missing-column"));
        columns.stream()
                .filter(column -> !COLUMNS.contains(column))
                .forEach(column -> faults.add(1, column, "unknown-column"));
    }

    static ThingLine of(CsvLine line, CsvFaults faults) {
        if (line.text("assettag") == null && OF_DEVICES.stream().anyMatch(column -> line.text(column) != null)) {
            faults.add(line.number(), "assettag", "missing");
        }
        return new ThingLine(
                line.text("brin"),
                line.text("room"),
                line.text("floor"),
                line.term("roomkind", RoomKind.class, faults),
                line.text("assettag"),
                line.term("kind", DeviceKind.class, faults),
                line.text("serial"),
                line.text("name"),
                line.day("warrantyuntildate", faults),
                line.day("retireddate", faults));
    }

    boolean isDevice() {
        return assettag != null;
    }

    String roomKey() {
        return room.toLowerCase(Locale.ROOT);
    }

    String deviceKey() {
        return assettag.toLowerCase(Locale.ROOT);
    }

    /** The room as the line wants it; {@code known} is {@code null} for a new one, whose code comes later. */
    Room room(Room known, UUID schoolId) {
        if (known == null) {
            RoomKind kindOfNew = roomkind == null ? RoomKind.OTHER : roomkind;
            return new Room(UUID.randomUUID(), schoolId, room, floor, kindOfNew, null, null);
        }
        return new Room(
                known.id(),
                schoolId,
                known.name(),
                floor != null ? floor : known.floor(),
                roomkind != null ? roomkind : known.kind(),
                known.retiredDate(),
                known.shortCode());
    }

    /** The device as the file wants it; {@code known} is {@code null} for a new one, whose code comes later. */
    Device device(Device known, Room in, CsvLine line) {
        if (known == null) {
            return new Device(
                    UUID.randomUUID(),
                    in.schoolId(),
                    in.id(),
                    assettag,
                    kind,
                    serial,
                    name,
                    warrantyuntildate,
                    retireddate,
                    null);
        }
        return new Device(
                known.id(),
                in.schoolId(),
                in.id(),
                known.assetTag(),
                kind != null ? kind : known.kind(),
                line.has("serial") ? serial : known.serial(),
                name != null ? name : known.name(),
                line.has("warrantyuntildate") ? warrantyuntildate : known.warrantyUntilDate(),
                line.has("retireddate") ? retireddate : known.retiredDate(),
                known.shortCode());
    }
}
