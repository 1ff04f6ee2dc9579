package nl.schoolbel.tickets.things;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The sticker of a room, to print. */
@Path("rooms/{id}/sticker")
@Produces("image/svg+xml")
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.OPERATOR})
@Tag(name = "Rooms and devices")
public class RoomStickerResource {

    @Inject
    Scanning scanning;

    @GET
    @Operation(
            summary = "Read the sticker of a room, to print",
            description = "SVG with a QR code and the code in letters.")
    public String read(UUID id) {
        return scanning.stickerOfRoom(id);
    }
}
