package nl.schoolbel.tickets.figures;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A device and how often it was reported. */
public record FailingDevice(
        UUID deviceId,

        @Schema(description = "Absent, with all that follows up to the room, for a device that is in no list any more")
        UUID schoolId,

        String name,
        String kind,
        String assetTag,
        UUID roomId,
        String roomName,

        @Schema(description = "Reported about it in the period, without what was withdrawn or merged into another")
        long tickets,

        @Schema(description = "Of those, how many were refused or reopened once or more")
        long reopened) {}
