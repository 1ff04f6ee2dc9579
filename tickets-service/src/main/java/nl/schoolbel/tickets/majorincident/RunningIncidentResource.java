package nl.schoolbel.tickets.majorincident;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The faults that many schools have now, so that nobody wonders alone. */
@Path("major-incidents")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR, Roles.OPERATOR})
@Tag(name = "Major incidents")
public class RunningIncidentResource {

    @Inject
    MajorIncidents incidents;

    @GET
    @Operation(
            summary = "List the running major incidents",
            description = "So that nobody wonders alone: with the number of schools that have them, latest report "
                    + "first.")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "Those that are unsolved, latest report first",
            value = MajorIncidentList.class)
    public Response running(@BeanParam PageRequest page, @Context UriInfo uri) {
        return incidents.running(page).answer(uri);
    }

    /** Shape of the list, for the OpenAPI document. */
    record MajorIncidentList(List<MajorIncident> items) {}
}
