package nl.schoolbel.coaching.requests;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.idempotency.Idempotent;
import nl.schoolbel.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Coaching requests over HTTP. */
@Path("requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Requests")
public class RequestResource {

    @Inject
    RequestIntake intake;

    @Inject
    CoachingRequests requests;

    @POST
    @Idempotent
    @RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH})
    @Operation(summary = "Ask for coaching", description = "For a school of the caller; a coach for any.")
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(schema = @Schema(implementation = RequestView.class)))
    public Response open(@NotNull NewRequest asked, @Context UriInfo uri) {
        RequestView request = intake.open(asked);
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(request.id().toString())
                        .build())
                .tag(Precondition.etag(request.version()))
                .entity(request)
                .build();
    }

    @GET
    @RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR})
    @Operation(
            summary = "List the requests that you may see",
            description = "Last asked first; by waiting: those that wait for an answer, asked longest ago first.")
    @APIResponse(
            responseCode = "200",
            description = "A page of requests",
            content = @Content(schema = @Schema(implementation = Requests.class)))
    public Response list(
            @QueryParam("schoolId") UUID schoolId,
            @QueryParam("state") RequestState state,
            @QueryParam("sort") @DefaultValue("newest") RequestOrder sort,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return requests.list(schoolId, state, sort, page).answer(uri);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR})
    @Operation(summary = "Read a request")
    @APIResponse(
            responseCode = "200",
            description = "The request, with its ETag",
            content = @Content(schema = @Schema(implementation = RequestView.class)))
    public Response read(UUID id) {
        RequestView request = requests.read(id);
        return Response.ok(request).tag(Precondition.etag(request.version())).build();
    }

    /** Shape of the list, for the OpenAPI document. */
    record Requests(List<RequestView> items) {}
}
