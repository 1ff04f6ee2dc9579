package nl.schoolbel.tickets.things;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.schoolbel.platform.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a scanned or typed code stands on, for a report that is filled in already. */
@Path("short-codes/{code}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.OPERATOR})
@Tag(name = "Rooms and devices")
public class ShortCodeResource {

    @Inject
    Scanning scanning;

    @GET
    @Operation(
            summary = "Find what a sticker's code stands on",
            description = "For a report that is filled in already. Seven characters, in any capitals, with or "
                    + "without a hyphen. A typing error: 400; a sound code of another school: 404.")
    public Scanned scan(String code) {
        return scanning.scan(code);
    }
}
