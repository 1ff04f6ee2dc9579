package nl.schoolbel.coaching.cycles;

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

/** Cycles over HTTP. */
@Path("cycles")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH})
@Tag(name = "Cycles")
public class CycleResource {

    @Inject
    Cycles cycles;

    @Inject
    CycleSteps steps;

    @Inject
    CycleDecisions decisions;

    @Inject
    CycleTransfers transfers;

    @POST
    @Idempotent
    @RolesAllowed(Roles.COACH)
    @Operation(
            summary = "Begin a cycle",
            description = "As its coach, in the phase explore. The target may not equal the baseline; which of more and"
                    + " less is better follows from the two.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Begun", value = CycleView.class)
    public Response open(@NotNull NewCycle wanted, @Context UriInfo uri) {
        CycleView cycle = cycles.open(wanted);
        return answer(
                Response.created(
                        uri.getAbsolutePathBuilder().path(cycle.id().toString()).build()),
                cycle);
    }

    @GET
    @Operation(
            summary = "List the cycles that you may see, last begun first",
            description = "What they are about and where they stand; without content.")
    @APIResponse(
            responseCode = "200",
            description = "A page of cycles",
            content = @Content(schema = @Schema(implementation = CycleItems.class)))
    public Response list(@BeanParam CycleFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        return cycles.list(filter, page).answer(uri);
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Read a cycle",
            description = "With its content for its coach, a coach that looks after the school today, and the teacher"
                    + " concerned: who asked the request that it came from.")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "The cycle; its ETag goes with a change",
            value = CycleView.class)
    public Response read(UUID id) {
        return answer(Response.ok(), cycles.read(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.COACH)
    @Operation(
            summary = "Change the plan of a cycle",
            description = "As a whole. The numbers of the goal are settled when exploring is over, school weeks and"
                    + " criteria when borging begins.")
    @APIResponseSchema(responseCode = "200", responseDescription = "Changed", value = CycleView.class)
    public Response change(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull CyclePlan plan) {
        return answer(Response.ok(), cycles.change(id, ifMatch, plan));
    }

    @POST
    @Path("{id}/phases")
    @Idempotent
    @RolesAllowed(Roles.COACH)
    @Operation(
            summary = "Move a cycle to another phase",
            description =
                    "Forward, also past phases, and back; both of these with a reason. Coming into borging plans the checks.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Moved", value = CycleView.class)
    public Response move(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull NewPhase wanted) {
        return answer(Response.status(Response.Status.CREATED), steps.move(id, ifMatch, wanted));
    }

    @POST
    @Path("{id}/pauses")
    @Idempotent
    @RolesAllowed(Roles.COACH)
    @Operation(summary = "Let a cycle stand still from today", description = "Nothing is overdue meanwhile.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Paused", value = CycleView.class)
    public Response pause(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull NewPause pause) {
        return answer(Response.status(Response.Status.CREATED), steps.pause(id, ifMatch, pause));
    }

    @POST
    @Path("{id}/resumptions")
    @Idempotent
    @RolesAllowed(Roles.COACH)
    @Operation(
            summary = "Go on with a cycle that stood still",
            description = "Its planned checks move by the school days on which it stood still.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Goes on", value = CycleView.class)
    public Response resume(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(Response.status(Response.Status.CREATED), steps.resume(id, ifMatch));
    }

    @POST
    @Path("{id}/decisions")
    @Idempotent
    @RolesAllowed(Roles.COACH)
    @Operation(
            summary = "Decide about a cycle",
            description = "Stop at any time, adapt after a check, embed after the last one. Stop and embed end it.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Decided", value = CycleView.class)
    public Response decide(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull NewDecision wanted) {
        return answer(Response.status(Response.Status.CREATED), decisions.decide(id, ifMatch, wanted));
    }

    @POST
    @Path("{id}/reviews")
    @Idempotent
    @RolesAllowed(Roles.COACH)
    @Operation(summary = "Look back at a cycle that was embedded", description = "On its review date, or before.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Reviewed", value = CycleView.class)
    public Response review(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull NewReview review) {
        return answer(Response.status(Response.Status.CREATED), steps.review(id, ifMatch, review));
    }

    @POST
    @Path("{id}/transfers")
    @Idempotent
    @RolesAllowed(Roles.COACH)
    @Operation(
            summary = "Hand a cycle to another coach",
            description =
                    "As its coach, or as who looks after the school once its coach coaches no more. Its content is for"
                            + " the new coach from then on.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Handed on", value = CycleView.class)
    public Response transfer(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull NewTransfer wanted) {
        return answer(Response.status(Response.Status.CREATED), transfers.transfer(id, ifMatch, wanted));
    }

    private static Response answer(Response.ResponseBuilder answer, CycleView cycle) {
        return answer.tag(Precondition.etag(cycle.version())).entity(cycle).build();
    }

    /** Shape of the list, for the OpenAPI document. */
    record CycleItems(List<CycleView> items) {}
}
