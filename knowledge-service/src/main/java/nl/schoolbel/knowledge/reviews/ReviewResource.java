package nl.schoolbel.knowledge.reviews;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.knowledge.terms.ItemKind;
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

/** Reviews over HTTP. */
@Path("reviews")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH})
@Tag(name = "Reviews")
public class ReviewResource {

    @Inject
    Reviews reviews;

    @Inject
    ReviewDecisions decisions;

    @POST
    @Idempotent
    @Operation(
            summary = "Write a review of a tool, practice or article",
            description =
                    "One per person and thing, not of the own practice. It waits for a coach; then everybody reads it"
                            + " with the role of its writer and where it was used, without name or school.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Written", value = ReviewView.class)
    public Response add(@NotNull NewReview review, @Context UriInfo uri) {
        ReviewView added = reviews.add(review);
        return Response.created(
                        uri.getAbsolutePathBuilder().path(added.id().toString()).build())
                .tag(Precondition.etag(added.revision()))
                .entity(added)
                .build();
    }

    @GET
    @RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR, Roles.OPERATOR})
    @Operation(summary = "List the reviews of a tool, practice or article, last published first")
    @APIResponse(
            responseCode = "200",
            description = "A page of reviews",
            content = @Content(schema = @Schema(implementation = Items.class)))
    public Response list(
            @QueryParam("kind") @NotNull ItemKind kind,
            @QueryParam("id") @NotNull UUID id,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return reviews.published(new Reviewed(kind, id), page).answer(uri);
    }

    @GET
    @Path("mine")
    @Operation(summary = "List what you wrote, in every state, last written first")
    @APIResponse(
            responseCode = "200",
            description = "A page of reviews",
            content = @Content(schema = @Schema(implementation = Items.class)))
    public Response mine(@BeanParam PageRequest page, @Context UriInfo uri) {
        return reviews.mine(page).answer(uri);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR, Roles.OPERATOR})
    @Operation(
            summary = "Read a review",
            description = "Its writer and coaches in every state, others when it is published.")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "The review, with its ETag",
            value = ReviewView.class)
    public Response read(UUID id) {
        return answer(Response.ok(), reviews.read(id));
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Replace the words of your review as a whole",
            description = "They wait for a coach; until then nobody else reads the review.")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "The review as it stands now, with its new ETag",
            value = ReviewView.class)
    public Response write(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull ReviewText words) {
        return answer(Response.ok(), reviews.write(id, words, ifMatch));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Withdraw your review, words and all")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void withdraw(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        reviews.withdraw(id, ifMatch);
    }

    @POST
    @Path("{id}/decisions")
    @Idempotent
    @RolesAllowed(Roles.COACH)
    @Operation(
            summary = "Publish or refuse a review that waits",
            description = "By another coach than its writer; an appeal by another one than who refused it.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Decided; the review with its new ETag",
            value = ReviewView.class)
    public Response decide(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull NewReviewDecision decision) {
        return answer(Response.status(Response.Status.CREATED), decisions.decide(id, decision, ifMatch));
    }

    @POST
    @Path("{id}/appeals")
    @Idempotent
    @Operation(summary = "Appeal of the refusal of your review, once", description = "Another coach decides.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "It waits for another coach; the review with its new ETag",
            value = ReviewView.class)
    public Response appeal(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull NewAppeal appeal) {
        return answer(Response.status(Response.Status.CREATED), decisions.appeal(id, appeal, ifMatch));
    }

    private static Response answer(Response.ResponseBuilder answer, ReviewView review) {
        return answer.tag(Precondition.etag(review.revision())).entity(review).build();
    }

    /** Shape of the list, for the OpenAPI document. */
    @Schema(name = "Reviews")
    record Items(List<ReviewView> items) {}
}
