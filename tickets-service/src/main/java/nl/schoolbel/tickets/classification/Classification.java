package nl.schoolbel.tickets.classification;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.tickets.intake.Named;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole of what a ticket is about from now on; what is absent, it is not about. */
public record Classification(
        UUID categoryId,
        @Schema(description = "Its room need not be named") UUID deviceId,
        UUID roomId,

        @Size(max = 20)
        @Schema(description = "On the sticker of the device or room, in their place", examples = "7KM2QXA")
        String shortCode,

        UUID toolId,

        @Schema(description = "When it must work again, in the coming year or as it was; the priority stays what it is")
        Instant neededAt) {

    Named named(UUID schoolId) {
        return new Named(schoolId, categoryId, deviceId, roomId, shortCode, toolId);
    }
}
