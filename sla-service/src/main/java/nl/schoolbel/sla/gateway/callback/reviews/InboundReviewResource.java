package nl.schoolbel.sla.gateway.callback.reviews;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
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
import nl.schoolbel.platform.idempotency.Idempotent;
import nl.schoolbel.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What beheerpartners' systems told and that was not understood. */
@Path("inbound-reviews")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.BESTUUR})
@Tag(name = "Gateway")
public class InboundReviewResource {

    @Inject
    InboundReviews reviews;

    /** Nothing to choose. */
    public record NewReading() {}

    /** @param reason personal data in it is masked */
    public record NewDismissal(@NotBlank @Size(max = 500) String reason) {}

    @GET
    @Operation(
            summary = "List what was not understood of beheerpartners' systems, newest first",
            description = "Open ones. The tickets that they are about kept their state.")
    @APIResponse(
            responseCode = "200",
            description = "Newest first",
            content = @Content(schema = @Schema(implementation = InboundReviewList.class)))
    public Response list(
            @QueryParam("beheerpartnerId") UUID beheerpartnerId, @BeanParam PageRequest page, @Context UriInfo uri) {
        return reviews.list(beheerpartnerId, page).answer(uri);
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Read what was not understood",
            description = "With what came, personal data masked; the read is audited.")
    public InboundReview read(UUID id) {
        return reviews.read(id);
    }

    @POST
    @Path("{id}/readings")
    @Idempotent
    @Operation(
            summary = "Read it again, after the mapping was mended",
            description =
                    "What was taken of it before is not taken again. It stays open while something in it is still not "
                            + "understood.")
    @APIResponse(
            responseCode = "201",
            description = "Read; state and issues as they are now",
            content = @Content(schema = @Schema(implementation = InboundReview.class)))
    public Response readAgain(UUID id, NewReading reading) {
        return Response.status(Response.Status.CREATED)
                .entity(reviews.readAgain(id))
                .build();
    }

    @POST
    @Path("{id}/dismissals")
    @Idempotent
    @Operation(summary = "Put away what was not understood", description = "It stays without effect.")
    @APIResponse(
            responseCode = "201",
            description = "Put away",
            content = @Content(schema = @Schema(implementation = InboundReview.class)))
    public Response dismiss(UUID id, NewDismissal dismissal) {
        return Response.status(Response.Status.CREATED)
                .entity(reviews.dismiss(id, dismissal.reason()))
                .build();
    }

    /** Shape of the list, for the OpenAPI document. */
    record InboundReviewList(List<InboundReview> items) {}
}
