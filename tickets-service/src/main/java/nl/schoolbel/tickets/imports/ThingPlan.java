package nl.schoolbel.tickets.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.screening.Screening;
import nl.schoolbel.tickets.devices.Device;
import nl.schoolbel.tickets.rooms.Room;
import nl.schoolbel.tickets.rooms.RoomKind;

/** What a file of rooms and devices makes of those that are known; nothing is stored here. */
final class ThingPlan {

    /** A room or device of a school, by what the file calls it. */
    private record Key(UUID schoolId, String name) {}

    private final Map<Key, Room> knownRooms;
    private final Map<Key, Device> knownDevices;
    private final Function<Room, Screening> screenRoom;
    private final Function<Device, Screening> screenDevice;
    private final Map<Key, Room> rooms = new LinkedHashMap<>();
    private final Map<Key, Device> devices = new LinkedHashMap<>();
    private final Map<Key, String> floors = new HashMap<>();
    private final Map<Key, RoomKind> kinds = new HashMap<>();
    private final Set<Key> seenDevices = new HashSet<>();

    /**
     * @param rooms of the schools of the file
     * @param devices with the asset tags of the file
     * @param screenRoom finds personal data in a room's texts
     * @param screenDevice finds personal data in a device's texts
     */
    ThingPlan(
            List<Room> rooms,
            List<Device> devices,
            Function<Room, Screening> screenRoom,
            Function<Device, Screening> screenDevice) {
        this.screenRoom = screenRoom;
        this.screenDevice = screenDevice;
        knownRooms = rooms.stream()
                .collect(Collectors.toMap(
                        room -> new Key(room.schoolId(), lower(room.name())), Function.identity(), (a, b) -> a));
        knownDevices = devices.stream()
                .collect(Collectors.toMap(
                        device -> new Key(device.schoolId(), lower(device.assetTag())),
                        Function.identity(),
                        (a, b) -> a));
    }

    /** Takes a line up; a device that came before, a room told otherwise before, and a new device without a kind are faults. */
    void take(CsvLine line, ThingLine thing, UUID schoolId, CsvFaults faults) {
        Room room = takeRoom(line, thing, schoolId, faults);
        if (thing.isDevice()) {
            takeDevice(line, thing, room, faults);
        }
    }

    /** A room may be described on any of its lines, and on several when they agree. */
    private Room takeRoom(CsvLine line, ThingLine thing, UUID schoolId, CsvFaults faults) {
        Key key = new Key(schoolId, thing.roomKey());
        if (contradicts(floors, key, thing.floor()) || contradicts(kinds, key, thing.roomkind())) {
            faults.add(line.number(), "room", "clash");
        }
        Room before = rooms.getOrDefault(key, knownRooms.get(key));
        Room room = thing.room(before, schoolId);
        if (before == null || !room.saysTheSameAs(before)) {
            screenRoom
                    .apply(room)
                    .faults()
                    .forEach(fault -> faults.addTold(line.number(), column(fault, "room"), fault));
        }
        rooms.put(key, room);
        return room;
    }

    private static <T> boolean contradicts(Map<Key, T> told, Key key, T value) {
        T before = value == null ? null : told.putIfAbsent(key, value);
        return before != null && !before.equals(value);
    }

    private void takeDevice(CsvLine line, ThingLine thing, Room room, CsvFaults faults) {
        Key key = new Key(room.schoolId(), thing.deviceKey());
        if (!seenDevices.add(key)) {
            faults.add(line.number(), "assettag", "duplicate");
            return;
        }
        Device known = knownDevices.get(key);
        if (known == null && thing.kind() == null) {
            faults.add(line.number(), "kind", "missing");
        }
        if (known == null && thing.name() == null) {
            faults.add(line.number(), "name", "missing");
        }
        Device device = thing.device(known, room, line);
        if (device.name() != null && (known == null || !device.saysTheSameAs(known))) {
            screenDevice
                    .apply(device)
                    .faults()
                    .forEach(fault -> faults.addTold(line.number(), column(fault, "name"), fault));
        }
        devices.put(key, device);
    }

    /** The column of a bad text; what is a name of itself in the API has the name of its thing here. */
    private static String column(FieldFault fault, String ofName) {
        return fault.pointer().equals("/name") ? ofName : lower(fault.pointer().substring(1));
    }

    List<Room> newRooms() {
        return fresh(rooms, knownRooms);
    }

    List<Room> changedRooms() {
        return changed(rooms, knownRooms);
    }

    List<Device> newDevices() {
        return fresh(devices, knownDevices);
    }

    List<Device> changedDevices() {
        return changed(devices, knownDevices);
    }

    private static <T> List<T> fresh(Map<Key, T> wanted, Map<Key, T> known) {
        return wanted.entrySet().stream()
                .filter(entry -> !known.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static <T> List<T> changed(Map<Key, T> wanted, Map<Key, T> known) {
        return wanted.entrySet().stream()
                .filter(entry -> known.containsKey(entry.getKey())
                        && !known.get(entry.getKey()).equals(entry.getValue()))
                .map(Map.Entry::getValue)
                .toList();
    }

    ImportCounts counts(boolean dryRun) {
        return new ImportCounts(
                dryRun,
                null,
                null,
                counts(rooms.size(), newRooms().size(), changedRooms().size()),
                counts(devices.size(), newDevices().size(), changedDevices().size()));
    }

    private static ImportCounts.Counts counts(int all, int created, int updated) {
        return new ImportCounts.Counts(created, updated, all - created - updated);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
