package nl.schoolbel.coaching.cycles.borging;

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

/** Checks whether a practice sticks, over HTTP. */
@Path("borging-checks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH})
@Tag(name = "Borging")
public class BorgingCheckResource {

    @Inject
    BorgingChecks checks;

    @GET
    @Operation(
            summary = "List the borging checks that you may see, first due first",
            description =
                    "Planned by themselves so many school weeks after a cycle came into borging. They move when the"
                            + " school's free days change and when the cycle stood still.")
    @APIResponse(
            responseCode = "200",
            description = "A page of checks",
            content = @Content(schema = @Schema(implementation = BorgingCheckItems.class)))
    public Response list(@BeanParam CheckFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        return checks.list(filter, page).answer(uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a borging check")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "The check; its ETag goes with holding it",
            value = BorgingCheckView.class)
    public Response read(UUID id) {
        return answer(Response.ok(), checks.read(id));
    }

    @POST
    @Path("{id}/holdings")
    @Idempotent
    @RolesAllowed(Roles.COACH)
    @Operation(
            summary = "Hold a borging check",
            description =
                    "From two school weeks before it is due; also late. The answer says what is missing of what the"
                            + " cycle asks for.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Held", value = BorgingCheckView.class)
    public Response hold(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull NewHolding holding) {
        return answer(Response.status(Response.Status.CREATED), checks.hold(id, ifMatch, holding));
    }

    private static Response answer(Response.ResponseBuilder answer, BorgingCheckView check) {
        return answer.tag(Precondition.etag(check.version())).entity(check).build();
    }

    /** Shape of the list, for the OpenAPI document. */
    record BorgingCheckItems(List<BorgingCheckView> items) {}
}
