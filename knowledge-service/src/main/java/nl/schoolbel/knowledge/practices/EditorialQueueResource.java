package nl.schoolbel.knowledge.practices;

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
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits for an editorial check, over HTTP. */
@Path("editorial-queue")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COACH)
@Tag(name = "Practices")
public class EditorialQueueResource {

    @Inject
    EditorialDesk desk;

    @GET
    @Operation(
            summary = "List what waits for your editorial check, longest waiting first",
            description =
                    "Drafts and next versions that somebody else wrote. What was given back waits for its author.")
    @APIResponse(
            responseCode = "200",
            description = "A page of practices",
            content = @Content(schema = @Schema(implementation = PracticeResource.Items.class)))
    public Response queue(@BeanParam PageRequest page, @Context UriInfo uri) {
        return desk.queue(page).answer(uri);
    }
}
