package nl.schoolbel.coaching.activities;

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

/** What coaches do, over HTTP. */
@Path("activities")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COACH)
@Tag(name = "Activities")
public class ActivityResource {

    @Inject
    ActivityPlanning planning;

    @Inject
    ActivityKeeping keeping;

    @Inject
    ActivityRetractions retractions;

    @Inject
    ActivityReading reading;

    @POST
    @Idempotent
    @Operation(
            summary = "Plan an activity, or log one that took place",
            description =
                    "Without held it lies ahead, on a school day of its school unless a reason is given. With held it "
                            + "has begun, and the hours of its school year are open: until 30 days after it.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Planned or logged", value = ActivityView.class)
    public Response add(@NotNull NewActivity wanted, @Context UriInfo uri) {
        ActivityView activity = planning.add(wanted);
        return answer(
                Response.created(uri.getAbsolutePathBuilder()
                        .path(activity.id().toString())
                        .build()),
                activity);
    }

    @GET
    @RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH})
    @Operation(
            summary = "List the activities that you may see",
            description = "A school those that are for it, coaches all. Without notes.")
    @APIResponse(
            responseCode = "200",
            description = "A page of activities",
            content = @Content(schema = @Schema(implementation = Activities.class)))
    public Response list(@BeanParam ActivityQuery asked, @BeanParam PageRequest page, @Context UriInfo uri) {
        return reading.list(asked, page).answer(uri);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH})
    @Operation(summary = "Read an activity")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "The activity, with its ETag",
            value = ActivityView.class)
    public Response read(UUID id) {
        return answer(Response.ok(), reading.read(id));
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Change a planned activity or correct a held one, as its coach",
            description =
                    "As a whole. A held one until 30 days after its school year. Times of a planned one are moved.")
    @APIResponseSchema(responseCode = "200", responseDescription = "Changed", value = ActivityView.class)
    public Response change(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull ActivityChange wanted) {
        return answer(Response.ok(), keeping.change(id, ifMatch, wanted));
    }

    @POST
    @Path("{id}/moves")
    @Idempotent
    @Operation(
            summary = "Move a planned activity",
            description = "As its coach, or as who looks after the school today. The times before stay readable.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Moved", value = ActivityView.class)
    public Response move(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull NewMove wanted) {
        return answer(Response.status(Response.Status.CREATED), keeping.move(id, ifMatch, wanted));
    }

    @POST
    @Path("{id}/cancellations")
    @Idempotent
    @Operation(
            summary = "Cancel a planned activity",
            description = "As its coach, or as who looks after the school today.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Cancelled", value = ActivityView.class)
    public Response cancel(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull NewCancellation wanted) {
        return answer(Response.status(Response.Status.CREATED), keeping.cancel(id, ifMatch, wanted));
    }

    @POST
    @Path("{id}/holdings")
    @Idempotent
    @Operation(
            summary = "Say that a planned activity was held, and what it took",
            description = "As its coach, once it has begun.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Held", value = ActivityView.class)
    public Response hold(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull NewHolding wanted) {
        return answer(Response.status(Response.Status.CREATED), keeping.hold(id, ifMatch, wanted));
    }

    @POST
    @Path("{id}/retractions")
    @Idempotent
    @Operation(
            summary = "Take back an activity that was logged by mistake",
            description =
                    "As its coach, until 30 days after its school year. It counts nowhere from then on. Refused when a "
                            + "borging check or the outcome of a signal says that it took place.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Taken back", value = ActivityView.class)
    public Response takeBack(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull NewRetraction wanted) {
        return answer(Response.status(Response.Status.CREATED), retractions.takeBack(id, ifMatch, wanted));
    }

    private static Response answer(Response.ResponseBuilder answer, ActivityView activity) {
        return answer.tag(Precondition.etag(activity.version()))
                .entity(activity)
                .build();
    }

    /** Shape of the list, for the OpenAPI document. */
    record Activities(List<ActivityView> items) {}
}
