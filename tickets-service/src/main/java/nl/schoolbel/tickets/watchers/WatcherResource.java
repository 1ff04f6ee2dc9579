package nl.schoolbel.tickets.watchers;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Following a ticket, for oneself only. It does not move the ticket's ETag. */
@Path("tickets/{id}/watchers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH})
@Tag(name = "Notices")
public class WatcherResource {

    @Inject
    Watchers watchers;

    @GET
    @Operation(
            summary = "Read how many follow a ticket",
            description = "In which roles, not who; and whether the caller does.")
    public Watching read(UUID id) {
        return watchers.read(id);
    }

    @PUT
    @Path("me")
    @Operation(
            summary = "Follow a ticket",
            description =
                    "For oneself only. Whose ticket it is and who entered it follow it already. Safe to " + "repeat.")
    public Watching follow(UUID id) {
        return watchers.follow(id);
    }

    @DELETE
    @Path("me")
    @Operation(summary = "Follow a ticket no longer", description = "For oneself only. Safe to repeat.")
    public void unfollow(UUID id) {
        watchers.unfollow(id);
    }
}
