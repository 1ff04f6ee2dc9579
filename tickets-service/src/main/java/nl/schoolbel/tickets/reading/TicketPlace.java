package nl.schoolbel.tickets.reading;

import java.util.List;
import nl.schoolbel.tickets.devices.DeviceKind;
import nl.schoolbel.tickets.schoolcalendar.Hours;
import nl.schoolbel.tickets.schools.Address;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a technician has to be, and for what; as the school has it now.
 *
 * @param schoolPhone {@code null} when not known, like the address
 * @param room the one that was reported, else that of the device; {@code null} for none
 * @param device {@code null} for none
 */
@Schema(name = "Place")
public record TicketPlace(
        @Schema(examples = "OBS De Regenboog") String schoolName,
        String schoolPhone,
        Address address,

        @Schema(description = "When a technician may come in; empty: at any time")
        List<Hours> accessHours,

        InRoom room,
        OfDevice device) {

    /** What of a room helps to find it. */
    public record InRoom(
            @Schema(examples = "Groep 7") String name,
            @Schema(examples = "1e verdieping") String floor) {}

    /** What of a device tells it from others. */
    public record OfDevice(
            DeviceKind kind,
            @Schema(examples = "Digibord groep 7") String name,
            @Schema(examples = "DB-0071") String assetTag,
            String serial) {}
}
