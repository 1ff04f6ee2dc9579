package nl.schoolbel.tickets.counters;

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
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How many tickets there are. */
@Path("ticket-counts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR})
@Tag(name = "Tickets")
public class CountResource {

    @Inject
    TicketCounts counts;

    @GET
    @Operation(summary = "Count tickets by school and state")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "By school and state, ordered by the school's id",
            value = Counts.class)
    public Response list(
            @QueryParam("schoolId") @Parameter(description = "One school; else all that the caller sees") UUID schoolId,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return counts.page(schoolId, page).answer(uri);
    }

    @GET
    @Path("total")
    @Operation(summary = "Count the tickets of all schools together, by state")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "Of all schools that the caller sees together",
            value = TotalCounts.class)
    public TotalCounts total() {
        return counts.total();
    }

    /** Shape of the list, for the OpenAPI document. */
    @Schema(name = "SchoolCountsList")
    record Counts(List<SchoolCounts> items) {}
}
