package nl.schoolbel.tickets.lookalikes;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.schoolbel.tickets.intake.Named;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As much of a report as has been written. */
public record LookAlikeSearch(
        @NotNull UUID schoolId,
        @Size(max = 80) String title,
        UUID categoryId,
        @Schema(description = "Its room need not be named") UUID deviceId,
        UUID roomId,

        @Size(max = 20)
        @Schema(description = "On the sticker of the device or room, in their place", examples = "7KM2QXA")
        String shortCode,

        UUID toolId) {

    Named named() {
        return new Named(schoolId, categoryId, deviceId, roomId, shortCode, toolId);
    }
}
