package nl.schoolbel.coaching.cycles.actions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** Actions of cycles over HTTP. */
@Path("cycles/{id}/actions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COACH)
@Tag(name = "Cycles")
public class ActionResource {

    @Inject
    Actions actions;

    @POST
    @Idempotent
    @Operation(summary = "Plan an action", description = "By a role, never a name.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Planned", value = ActionView.class)
    public Response add(UUID id, @NotNull ActionPlan plan, @Context UriInfo uri) {
        ActionView action = actions.add(id, plan);
        return answer(
                Response.created(uri.getAbsolutePathBuilder()
                        .path(action.id().toString())
                        .build()),
                action);
    }

    @GET
    @RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH})
    @Operation(
            summary = "List the actions of a cycle, first due first",
            description = "For its coach, a coach that looks after the school today, and the teacher concerned.")
    @APIResponse(
            responseCode = "200",
            description = "A page of actions",
            content = @Content(schema = @Schema(implementation = CycleActionItems.class)))
    public Response ofCycle(UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return actions.ofCycle(id, page).answer(uri);
    }

    @GET
    @Path("{actionId}")
    @RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH})
    @Operation(summary = "Read an action")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "The action; its ETag goes with a change",
            value = ActionView.class)
    public Response read(UUID id, UUID actionId) {
        return answer(Response.ok(), actions.read(id, actionId));
    }

    @PUT
    @Path("{actionId}")
    @Operation(summary = "Change an open action", description = "As a whole.")
    @APIResponseSchema(responseCode = "200", responseDescription = "Changed", value = ActionView.class)
    public Response change(
            UUID id, UUID actionId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull ActionPlan plan) {
        return answer(Response.ok(), actions.change(id, actionId, ifMatch, plan));
    }

    @POST
    @Path("{actionId}/endings")
    @Idempotent
    @Operation(summary = "End an action", description = "Done, or dropped with a reason.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Ended", value = ActionView.class)
    public Response end(
            UUID id, UUID actionId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull NewEnding ending) {
        return answer(Response.status(Response.Status.CREATED), actions.end(id, actionId, ifMatch, ending));
    }

    private static Response answer(Response.ResponseBuilder answer, ActionView action) {
        return answer.tag(Precondition.etag(action.version())).entity(action).build();
    }

    /** Shape of the list, for the OpenAPI document. */
    record CycleActionItems(List<ActionView> items) {}
}
