package nl.schoolbel.tickets.things;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Stickers: the QR to print, and what a scanned or typed code stands on, for a report that is filled in already. */
@Path("/")
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.OPERATOR})
@Tag(name = "Rooms and devices")
public class ScanResource {

    private static final String SVG = "image/svg+xml";

    @Inject
    Scanning scanning;

    @GET
    @Path("short-codes/{code}")
    @Produces(MediaType.APPLICATION_JSON)
    public Scanned scan(String code) {
        return scanning.scan(code);
    }

    @GET
    @Path("devices/{id}/sticker")
    @Produces(SVG)
    public String stickerOfDevice(UUID id) {
        return scanning.stickerOfDevice(id);
    }

    @GET
    @Path("rooms/{id}/sticker")
    @Produces(SVG)
    public String stickerOfRoom(UUID id) {
        return scanning.stickerOfRoom(id);
    }
}
