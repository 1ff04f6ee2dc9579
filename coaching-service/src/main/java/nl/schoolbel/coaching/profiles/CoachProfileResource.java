package nl.schoolbel.coaching.profiles;

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
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The task profiles of a coach over HTTP. */
@Path("coaches/{coachId}/task-profiles")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COACH, Roles.BESTUUR})
@Tag(name = "Task profiles")
public class CoachProfileResource {

    @Inject
    ProfileWork work;

    @GET
    @Operation(summary = "List under which versions a coach works and worked, last entered first")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = TaskProfileResource.UnderList.class)))
    public Response list(UUID coachId, @BeanParam PageRequest page, @Context UriInfo uri) {
        return work.ofCoach(coachId, page).answer(uri);
    }
}
