package nl.schoolbel.tickets.things;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.schoolbel.platform.access.Roles;
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
    public Scanned scan(String code) {
        return scanning.scan(code);
    }
}
