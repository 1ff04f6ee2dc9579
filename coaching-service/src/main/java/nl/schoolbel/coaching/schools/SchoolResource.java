package nl.schoolbel.coaching.schools;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

/** The schools that this service knows of. */
@Path("schools")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR, Roles.OPERATOR})
@Tag(name = "Schools")
public class SchoolResource {

    @Inject
    SchoolList schools;

    @GET
    @Operation(
            summary = "List the schools that this service knows, last changed first",
            description = "With withoutCoach=true only those that go on and that nobody looks after today.")
    @APIResponse(
            responseCode = "200",
            description = "A page of schools",
            content = @Content(schema = @Schema(implementation = Schools.class)))
    public Response list(
            @QueryParam("withoutCoach") Boolean withoutCoach, @BeanParam PageRequest page, @Context UriInfo uri) {
        return (Boolean.TRUE.equals(withoutCoach) ? schools.withoutCoach(page) : schools.all(page)).answer(uri);
    }

    /** Shape of the list, for the OpenAPI document. */
    record Schools(List<SchoolView> items) {}
}
