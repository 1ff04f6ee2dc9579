package nl.schoolbel.tickets.figures;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A device and how often it was reported. */
public record FailingDevice(
        UUID deviceId,
        UUID schoolId,
        @Schema(description = "Absent, with kind, tag and room, for a device that is no longer in the list of devices")
        String name,
        String kind,
        String assetTag,
        UUID roomId,

        @Schema(description = "Reported about it in the period")
        long tickets,

        @Schema(description = "Of those, how many were refused or reopened once or more")
        long reopened) {}
