package nl.schoolbel.coaching.activities;

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

/** What coaches have planned at a school, over HTTP. */
@Path("schools/{id}/agenda")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH})
@Tag(name = "Activities")
public class AgendaResource {

    @Inject
    ActivityReading reading;

    @GET
    @Operation(summary = "List what is planned at a school from today on, first beginning first")
    @APIResponse(
            responseCode = "200",
            description = "A page of activities",
            content = @Content(schema = @Schema(implementation = ActivityResource.Activities.class)))
    public Response agenda(UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return reading.agenda(id, page).answer(uri);
    }
}
