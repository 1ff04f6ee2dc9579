package nl.schoolbel.knowledge.practices;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import nl.schoolbel.knowledge.practices.domain.TextDifference;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.idempotency.Idempotent;
import nl.schoolbel.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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

    @Inject
    PracticeUpkeep upkeep;

    @POST
    @Idempotent
    @RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH})
    @Operation(
            summary = "Write a practice",
            description = "A draft, for its author and for coaches, until a coach has checked it. For a school of the"
                    + " caller; a coach for any, or for none. Your name stands in it when you give it with nameConsent;"
                    + " you can withdraw it at any time")
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
                            + " for others. A draft is also the next version of a published practice. With stale=true"
                            + " only what was published or confirmed too long ago, with false only what was not.")
    @APIResponse(
            responseCode = "200",
            description = "A page of practices",
            content = @Content(schema = @Schema(implementation = Items.class)))
    public Response list(
            @QueryParam("schoolId") UUID schoolId,
            @QueryParam("toolId") UUID toolId,
            @QueryParam("subjectArea") SubjectArea subjectArea,
            @QueryParam("state") PracticeState state,
            @QueryParam("stale") Boolean stale,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return practices
                .list(new Practices.Wanted(state, schoolId, toolId, subjectArea, stale), page)
                .answer(uri);
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
        return answer(Response.status(Response.Status.CREATED), upkeep.archive(id, archiving, ifMatch));
    }

    @POST
    @Path("{id}/confirmations")
    @Idempotent
    @RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH})
    @Operation(
            summary = "Say that a published practice is still right",
            description = "By its author or a coach. It counts as fresh from now on.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Confirmed; the practice with its new ETag",
            value = PracticeView.class)
    public Response confirm(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(Response.status(Response.Status.CREATED), upkeep.confirm(id, ifMatch));
    }

    @POST
    @Path("{id}/name-withdrawals")
    @Idempotent
    @RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH})
    @Operation(
            summary = "Withdraw the name of the author",
            description = "By the author, or by a coach on the author's behalf. It goes from every version, also the"
                    + " published ones, and needs no check.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "The practice without a name",
            value = PracticeView.class)
    public Response withdrawName(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(Response.status(Response.Status.CREATED), upkeep.withdrawName(id, ifMatch));
    }

    @GET
    @Path("{id}/versions/{number}/differences")
    @Operation(
            summary = "What a version says otherwise than another",
            description = "Field by field. Of lists what stands in both in the same order is the same, so that a step"
                    + " put before all others is one difference.")
    @APIResponseSchema(responseCode = "200", responseDescription = "All that differs", value = Differences.class)
    public Differences differences(
            UUID id,
            @Parameter(description = "From 1") int number,
            @QueryParam("from") @Parameter(description = "The number of the other version; without it the one before")
                    Integer from) {
        return new Differences(practices.differences(id, number, from).stream()
                .map(Difference::of)
                .toList());
    }

    private static Response answer(Response.ResponseBuilder answer, PracticeView practice) {
        return answer.tag(Precondition.etag(practice.revision()))
                .entity(practice)
                .build();
    }

    /** One thing that a version says otherwise than another. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PracticeDifference")
    public record Difference(
            @Schema(description = "As the practice has it, such as steps or context.targets")
            String field,

            @Schema(description = "Of a list, which entry, from 1: of the later version, or of the other when removed")
            int position,

            @Schema(description = "Absent when it was added")
            String before,

            @Schema(description = "Absent when it was removed")
            String after) {

        static Difference of(TextDifference difference) {
            return new Difference(difference.field(), difference.position(), difference.before(), difference.after());
        }
    }

    /** All of them: a practice is a document of some pages. */
    @Schema(name = "PracticeDifferences")
    public record Differences(List<Difference> items) {}

    /** Shape of the list, for the OpenAPI document. */
    @Schema(name = "Practices")
    record Items(List<PracticeView> items) {}

    /** Shape of the list, for the OpenAPI document. */
    @Schema(name = "PracticeVersions")
    record Versions(List<PracticeVersionView> items) {}
}
