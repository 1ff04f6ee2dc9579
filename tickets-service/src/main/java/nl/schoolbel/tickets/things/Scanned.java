package nl.schoolbel.tickets.things;

import java.util.UUID;
import nl.schoolbel.tickets.devices.Device;
import nl.schoolbel.tickets.rooms.Room;

/**
 * What a sticker stands on, as a report needs it.
 *
 * @param room the room itself, or the one that the device stands in
 * @param device {@code null} for the sticker of a room
 */
public record Scanned(String shortCode, UUID schoolId, Room room, Device device) {}
