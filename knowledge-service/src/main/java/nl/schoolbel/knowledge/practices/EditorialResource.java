package nl.schoolbel.knowledge.practices;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The editorial check of practices over HTTP. */
@Path("practices/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COACH)
@Tag(name = "Practices")
public class EditorialResource {

    @Inject
    EditorialDesk desk;

    @POST
    @Path("publications")
    @Idempotent
    @Operation(
            summary = "Publish the newest version after the editorial check",
            description = "By another coach than who added or wrote it. One that was given back can be published too.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Published; the practice with its new ETag",
            value = PracticeView.class)
    public Response publish(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull EditorialCheck check) {
        return answer(desk.publish(id, check, ifMatch));
    }

    @POST
    @Path("returns")
    @Idempotent
    @Operation(
            summary = "Give the newest version back to its author",
            description = "With what has to be mended for privacy, for pedagogy or for both. It waits no longer, until"
                    + " somebody writes in it again.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Given back; the practice with its new ETag",
            value = PracticeView.class)
    public Response giveBack(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull EditorialReturn reasons) {
        return answer(desk.giveBack(id, reasons, ifMatch));
    }

    @GET
    @Path("checks")
    @RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH})
    @Operation(
            summary = "List the editorial checks of a practice, newest first",
            description = "For its author and for coaches, with reasons and notes, without who checked.")
    @APIResponse(
            responseCode = "200",
            description = "A page of checks",
            content = @Content(schema = @Schema(implementation = Checks.class)))
    public Response checks(UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return desk.checks(id, page).answer(uri);
    }

    private static Response answer(PracticeView practice) {
        return Response.status(Response.Status.CREATED)
                .tag(Precondition.etag(practice.revision()))
                .entity(practice)
                .build();
    }

    /** Shape of the list, for the OpenAPI document. */
    @Schema(name = "PracticeChecks")
    record Checks(List<PracticeCheckView> items) {}
}
