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
    public Watching read(UUID id) {
        return watchers.read(id);
    }

    @PUT
    @Path("me")
    public Watching follow(UUID id) {
        return watchers.follow(id);
    }

    @DELETE
    @Path("me")
    public void unfollow(UUID id) {
        watchers.unfollow(id);
    }
}
