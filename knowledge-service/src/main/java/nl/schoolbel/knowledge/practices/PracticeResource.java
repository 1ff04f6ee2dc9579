package nl.schoolbel.knowledge.practices;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.terms.SubjectArea;
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

/** Practices over HTTP. */
@Path("practices")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR, Roles.BEHEERPARTNER, Roles.OPERATOR})
@Tag(name = "Practices")
public class PracticeResource {

    @Inject
    Practices practices;

    @POST
    @Idempotent
    @RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH})
    @Operation(
            summary = "Write a practice",
            description = "A draft, for its author and for coaches, until a coach has checked it. For a school of the"
                    + " caller; a coach for any, or for none.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Added", value = PracticeView.class)
    public Response add(@NotNull PracticeText text, @Context UriInfo uri) {
        PracticeView practice = practices.add(text);
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(practice.id().toString())
                        .build())
                .tag(Precondition.etag(practice.revision()))
                .entity(practice)
                .build();
    }

    @GET
    @Operation(
            summary = "List practices, last published first",
            description =
                    "Without a state those that are published. Drafts and archived ones: all for coaches, their own"
                            + " for others. A draft is also the next version of a published practice.")
    @APIResponse(
            responseCode = "200",
            description = "A page of practices",
            content = @Content(schema = @Schema(implementation = Items.class)))
    public Response list(
            @QueryParam("toolId") UUID toolId,
            @QueryParam("subjectArea") SubjectArea subjectArea,
            @QueryParam("state") PracticeState state,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return practices.list(toolId, subjectArea, state, page).answer(uri);
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Read a practice",
            description = "Its author and coaches read the newest version, others the published one.")
    @APIResponseSchema(responseCode = "200", responseDescription = "The practice", value = PracticeView.class)
    public Response read(UUID id) {
        return answer(Response.ok(), practices.read(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH})
    @Operation(
            summary = "Replace the words of a practice as a whole",
            description = "By its author or a coach. Of a published one it begins the next version; the published words"
                    + " stay until that is checked.")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "The practice as it stands now, with its new ETag",
            value = PracticeView.class)
    public Response write(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull PracticeText text) {
        return answer(Response.ok(), practices.write(id, text, ifMatch));
    }

    @GET
    @Path("{id}/versions")
    @Operation(summary = "List the versions of a practice, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of versions; a draft is there for its author and for coaches",
            content = @Content(schema = @Schema(implementation = Versions.class)))
    public Response versions(UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return practices.versions(id, page).answer(uri);
    }

    @POST
    @Path("{id}/publications")
    @Idempotent
    @RolesAllowed(Roles.COACH)
    @Operation(
            summary = "Publish the newest version after the editorial check",
            description = "By another coach than who added or wrote it.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Published; the practice with its new ETag",
            value = PracticeView.class)
    public Response publish(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull EditorialCheck check) {
        return answer(Response.status(Response.Status.CREATED), practices.publish(id, ifMatch));
    }

    @POST
    @Path("{id}/archivings")
    @Idempotent
    @RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH})
    @Operation(
            summary = "Take a practice from the list, for good",
            description = "By its author or a coach. What refers to it goes on to do so.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Archived; the practice with its new ETag",
            value = PracticeView.class)
    public Response archive(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull Archiving archiving) {
        return answer(Response.status(Response.Status.CREATED), practices.archive(id, archiving, ifMatch));
    }

    private static Response answer(Response.ResponseBuilder answer, PracticeView practice) {
        return answer.tag(Precondition.etag(practice.revision()))
                .entity(practice)
                .build();
    }

    /** Shape of the list, for the OpenAPI document. */
    @Schema(name = "Practices")
    record Items(List<PracticeView> items) {}

    /** Shape of the list, for the OpenAPI document. */
    @Schema(name = "PracticeVersions")
    record Versions(List<PracticeVersionView> items) {}
}
