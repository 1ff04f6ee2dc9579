package nl.schoolbel.coaching.coaches;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.http.Precondition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The hours of a coach over HTTP; one line per school year, so the list comes as a whole. */
@Path("coaches/{id}/hours")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COACH, Roles.BESTUUR})
@Tag(name = "Coaches")
public class CoachHoursResource {

    @Inject
    CoachHours hours;

    @GET
    @Operation(
            summary = "List the hours of a coach by school year",
            description = "In one answer, the last year first. For the bestuur and the coach; others find nothing.")
    public HoursByYear list(UUID id) {
        return new HoursByYear(hours.list(id));
    }

    @GET
    @Path("{schoolYear}")
    @Operation(
            summary = "Read the hours of a coach in a school year",
            description = "Without hours, and still with an ETag, when none were given.")
    @APIResponseSchema(responseCode = "200", responseDescription = "The hours", value = CoachHoursView.class)
    public Response read(UUID id, String schoolYear) {
        return answer(hours.read(id, schoolYear));
    }

    @PUT
    @Path("{schoolYear}")
    @RolesAllowed(Roles.BESTUUR)
    @Operation(summary = "Give a coach hours in a school year", description = "Replaces what was given before.")
    @APIResponseSchema(responseCode = "200", responseDescription = "Given", value = CoachHoursView.class)
    public Response put(
            UUID id,
            String schoolYear,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull NewCoachHours wanted) {
        return answer(hours.put(id, schoolYear, ifMatch, wanted));
    }

    private static Response answer(CoachHoursView hours) {
        return Response.ok(hours).tag(Precondition.etag(hours.version())).build();
    }

    /** All years. */
    public record HoursByYear(List<CoachHoursView> items) {}
}
