package nl.schoolbel.knowledge.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits for a coach, over HTTP. */
@Path("moderation")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COACH)
@Tag(name = "Moderation")
public class ModerationResource {

    @Inject
    ModerationQueue queue;

    @GET
    @Operation(
            summary = "List the reviews, appeals and reports that wait for a coach, longest waiting first",
            description = "What another coach has to do is told by forYou.")
    @APIResponse(
            responseCode = "200",
            description = "A page of what waits",
            content = @Content(schema = @Schema(implementation = Items.class)))
    public Response waiting(@BeanParam PageRequest page, @Context UriInfo uri) {
        return queue.waiting(page).answer(uri);
    }

    /** Shape of the list, for the OpenAPI document. */
    @Schema(name = "ModerationItems")
    record Items(List<ModerationItem> items) {}
}
