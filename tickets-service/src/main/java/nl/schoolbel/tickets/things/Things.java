package nl.schoolbel.tickets.things;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.tickets.devices.Device;
import nl.schoolbel.tickets.devices.DeviceKeeping;
import nl.schoolbel.tickets.rooms.Room;
import nl.schoolbel.tickets.rooms.RoomKeeping;

/** What a report may name: rooms and devices of its own school. */
@ApplicationScoped
public class Things {

    @Inject
    RoomKeeping rooms;

    @Inject
    DeviceKeeping devices;

    /** Empty when nobody knows it or another school has it; a device out of use is found, and says so. */
    public Optional<Device> device(UUID schoolId, UUID deviceId) {
        return devices.find(deviceId).filter(device -> device.schoolId().equals(schoolId));
    }

    /** Empty when nobody knows it or another school has it. */
    public Optional<Room> room(UUID schoolId, UUID roomId) {
        return rooms.find(roomId).filter(room -> room.schoolId().equals(schoolId));
    }
}
