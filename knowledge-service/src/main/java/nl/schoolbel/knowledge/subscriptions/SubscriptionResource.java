package nl.schoolbel.knowledge.subscriptions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.idempotency.Idempotent;
import nl.schoolbel.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Subscriptions over HTTP. */
@Path("subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR})
@Tag(name = "Subscriptions")
public class SubscriptionResource {

    @Inject
    Subscriptions subscriptions;

    @POST
    @Idempotent
    @Operation(
            summary = "Follow a subject area or a tool",
            description =
                    "What is new comes by mail once a week, to the address of your account; a week without news brings"
                            + " no mail. At most 50.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Followed", value = SubscriptionView.class)
    public Response add(@NotNull NewSubscription subscription) {
        return Response.status(Response.Status.CREATED)
                .entity(subscriptions.add(subscription))
                .build();
    }

    @GET
    @Operation(summary = "List what you follow, last added first")
    @APIResponse(
            responseCode = "200",
            description = "A page of subscriptions",
            content = @Content(schema = @Schema(implementation = Items.class)))
    public Response list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return subscriptions.mine(page).answer(uri);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Follow it no more", description = "With the last one your mail address is forgotten.")
    @APIResponse(responseCode = "204", description = "It is ended")
    public void end(UUID id) {
        subscriptions.end(id);
    }

    /** Shape of the list, for the OpenAPI document. */
    @Schema(name = "Subscriptions")
    record Items(List<SubscriptionView> items) {}
}
