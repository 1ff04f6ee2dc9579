package nl.schoolbel.coaching.assignments;

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

/** The coaches of a school over HTTP. */
@Path("schools/{schoolId}/coaches")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR})
@Tag(name = "Coaches")
public class SchoolCoachResource {

    @Inject
    Assignments assignments;

    @GET
    @Operation(
            summary = "List who looks after a school, last entered first",
            description =
                    "Those of now, of before and of later; your own school unless you are a coach or of the bestuur.")
    @APIResponse(
            responseCode = "200",
            description = "A page of assignments",
            content = @Content(schema = @Schema(implementation = CoachSchoolResource.AssignmentList.class)))
    public Response list(UUID schoolId, @BeanParam PageRequest page, @Context UriInfo uri) {
        return assignments.ofSchool(schoolId, page).answer(uri);
    }
}
