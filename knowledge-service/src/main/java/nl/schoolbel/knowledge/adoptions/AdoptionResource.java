package nl.schoolbel.knowledge.adoptions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import nl.schoolbel.events.terms.AdoptionState;
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

/** Adoptions over HTTP; the first mark is made at its practice. */
@Path("adoptions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR})
@Tag(name = "Adoptions")
public class AdoptionResource {

    @Inject
    Adoptions adoptions;

    @Inject
    AdoptionViews views;

    @GET
    @Operation(
            summary = "List adoptions, last changed first",
            description = "All for coaches and the bestuur; for others those that their school is part of, be it as the"
                    + " one that does it or as the one that it came from.")
    @APIResponse(
            responseCode = "200",
            description = "A page of adoptions",
            content = @Content(schema = @Schema(implementation = Items.class)))
    public Response list(
            @QueryParam("schoolId") UUID schoolId,
            @QueryParam("fromSchoolId") UUID fromSchoolId,
            @QueryParam("practiceId") UUID practiceId,
            @QueryParam("state") AdoptionState state,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return views.list(schoolId, fromSchoolId, practiceId, state, page).answer(uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read an adoption")
    @APIResponseSchema(responseCode = "200", responseDescription = "With its ETag", value = AdoptionView.class)
    public Response read(UUID id) {
        return answer(Response.ok(), views.read(id));
    }

    @GET
    @Path("{id}/steps")
    @Operation(
            summary = "List the steps of an adoption, newest first",
            description = "Also those that were taken back as a mistake.")
    @APIResponse(
            responseCode = "200",
            description = "A page of steps",
            content = @Content(schema = @Schema(implementation = Steps.class)))
    public Response steps(UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return views.history(id, page).answer(uri);
    }

    @POST
    @Path("{id}/changes")
    @Idempotent
    @RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH})
    @Operation(
            summary = "Say that the school went a step further, or back",
            description = "By somebody of the school or a coach. What may come next stands in nextStates. Every school"
                    + " that reads the practice reads this.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "The adoption with its new ETag",
            value = AdoptionView.class)
    public Response change(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull NewStep step) {
        return answer(Response.status(Response.Status.CREATED), adoptions.change(id, step, ifMatch));
    }

    @POST
    @Path("{id}/retractions")
    @Idempotent
    @RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH})
    @Operation(
            summary = "Take back the last step, as written down by mistake",
            description = "By who wrote it down, within 14 days. It stays among the steps and counts nowhere.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "The adoption with its new ETag",
            value = AdoptionView.class)
    public Response takeBack(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull NewRetraction retraction) {
        return answer(Response.status(Response.Status.CREATED), adoptions.takeBack(id, retraction, ifMatch));
    }

    static Response answer(Response.ResponseBuilder answer, AdoptionView adoption) {
        return answer.tag(Precondition.etag(adoption.revision()))
                .entity(adoption)
                .build();
    }

    /** Shape of the list, for the OpenAPI document. */
    @Schema(name = "Adoptions")
    record Items(List<AdoptionView> items) {}

    /** Shape of the list, for the OpenAPI document. */
    @Schema(name = "AdoptionSteps")
    record Steps(List<AdoptionStepView> items) {}
}
