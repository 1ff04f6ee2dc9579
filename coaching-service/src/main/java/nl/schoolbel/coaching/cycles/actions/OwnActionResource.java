package nl.schoolbel.coaching.cycles.actions;

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

/** What a coach still has to do or to see done, over all cycles. */
@Path("cycle-actions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COACH)
@Tag(name = "Cycles")
public class OwnActionResource {

    @Inject
    Actions actions;

    @GET
    @Operation(
            summary = "List your open actions, first due first",
            description = "Of your own cycles and of the schools that you look after today, without cycles that stand"
                    + " still.")
    @APIResponse(
            responseCode = "200",
            description = "A page of actions",
            content = @Content(schema = @Schema(implementation = ActionResource.CycleActionItems.class)))
    public Response list(@BeanParam ActionFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        return actions.ofCoach(filter, page).answer(uri);
    }
}
