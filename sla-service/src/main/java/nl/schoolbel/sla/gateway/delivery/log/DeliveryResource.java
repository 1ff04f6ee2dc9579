package nl.schoolbel.sla.gateway.delivery.log;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The delivery log: each message to each endpoint with its attempts, newest first. */
@Path("deliveries")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.BESTUUR, Roles.CONTACTPERSOON, Roles.COACH, Roles.BEHEERPARTNER})
@Tag(name = "Gateway")
public class DeliveryResource {

    @Inject
    DeliveryLog log;

    @Inject
    Resends resends;

    @GET
    @Operation(
            summary = "List deliveries with their attempts, newest first",
            description =
                    "Of a ticket for whoever may see it; of an endpoint for operator, bestuur and its beheerpartner; "
                            + "those that wait or are dead, of all endpoints, for operator and bestuur. One of ticketId, endpointId "
                            + "and such a state is needed.")
    @APIResponse(
            responseCode = "200",
            description = "Newest first",
            content = @Content(schema = @Schema(implementation = DeliveryList.class)))
    public Response list(@BeanParam DeliveryFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        return log.list(filter, page).answer(uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a delivery with its attempts")
    public Delivery read(UUID id) {
        return log.require(id);
    }

    /** Nothing to choose. */
    public record NewResend() {}

    @POST
    @Path("{id}/resends")
    @Idempotent
    @RolesAllowed({Roles.OPERATOR, Roles.BESTUUR})
    @Operation(
            summary = "Send a delivery again",
            description =
                    "Under the same webhook-id, from the first step of the ladder on; one that waits is due at once. What "
                            + "waits of the same ticket goes after it.")
    @APIResponse(
            responseCode = "202",
            description = "It waits",
            content = @Content(schema = @Schema(implementation = Delivery.class)))
    public Response resend(UUID id, NewResend wanted) {
        return Response.accepted(resends.resend(id)).build();
    }

    /** Shape of the list, for the OpenAPI document. */
    record DeliveryList(List<Delivery> items) {}
}
