package nl.schoolbel.knowledge.articles;

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

/** Articles over HTTP: everybody reads them, coaches keep them. */
@Path("articles")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR, Roles.BEHEERPARTNER, Roles.OPERATOR})
@Tag(name = "Articles")
public class ArticleResource {

    @Inject
    Articles articles;

    @Inject
    ArticleReading reading;

    @POST
    @Idempotent
    @RolesAllowed(Roles.COACH)
    @Operation(summary = "Write an article", description = "A draft, which coaches alone read until it is checked.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Added", value = ArticleView.class)
    public Response add(@NotNull ArticleText text, @Context UriInfo uri) {
        ArticleView article = reading.read(articles.add(text));
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(article.id().toString())
                        .build())
                .tag(Precondition.etag(article.revision()))
                .entity(article)
                .build();
    }

    @GET
    @Operation(
            summary = "List articles, last added, checked, validated or archived first",
            description =
                    "Without a state all that everybody can read. Drafts, archived ones and those that need a look"
                            + " are for coaches. A draft is also the next version of an article that everybody reads.")
    @APIResponse(
            responseCode = "200",
            description = "A page of articles",
            content = @Content(schema = @Schema(implementation = Items.class)))
    public Response list(
            @QueryParam("toolId") UUID toolId,
            @QueryParam("state") ArticleState state,
            @Parameter(description = "True for those that coaches should look at again, in whatever state")
                    @QueryParam("attention")
                    Boolean attention,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return reading.list(toolId, state, Boolean.TRUE.equals(attention), page).answer(uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read an article", description = "Coaches read the newest version, others the checked one.")
    @APIResponseSchema(responseCode = "200", responseDescription = "The article", value = ArticleView.class)
    public Response read(UUID id) {
        return answer(Response.ok(), id);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.COACH)
    @Operation(
            summary = "Replace the words of an article as a whole",
            description =
                    "Of a checked one, and of one that was drafted from a ticket, it begins the next version; what"
                            + " everybody reads stays until that is checked.")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "The article as it stands now, with its new ETag",
            value = ArticleView.class)
    public Response write(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull ArticleText text) {
        articles.write(id, text, ifMatch);
        return answer(Response.ok(), id);
    }

    @GET
    @Path("{id}/versions")
    @Operation(summary = "List the versions of an article, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of versions; those that were never checked are there for coaches",
            content = @Content(schema = @Schema(implementation = Versions.class)))
    public Response versions(UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return reading.versions(id, page).answer(uri);
    }

    @GET
    @Path("{id}/versions/{number}/differences")
    @Operation(summary = "Read what changed in a version, field by field")
    public Differences differences(
            UUID id,
            int number,
            @Parameter(description = "The version to compare with; without it the one before") @QueryParam("from")
                    Integer from) {
        return new Differences(reading.differences(id, number, from));
    }

    @POST
    @Path("{id}/checks")
    @Idempotent
    @RolesAllowed(Roles.COACH)
    @Operation(
            summary = "Declare that the newest words of an article are checked",
            description = "Everybody reads them from then on. It also says of an article that needed a look that it is"
                    + " right as it stands.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Checked; the article with its new ETag",
            value = ArticleView.class)
    public Response check(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull ArticleCheck check) {
        articles.check(id, ifMatch);
        return answer(Response.status(Response.Status.CREATED), id);
    }

    @POST
    @Path("{id}/validations")
    @Idempotent
    @RolesAllowed(Roles.COACH)
    @Operation(
            summary = "Hold an article to be right",
            description = "By another coach than who wrote or checked the version that everybody reads.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Validated; the article with its new ETag",
            value = ArticleView.class)
    public Response validate(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        articles.validate(id, ifMatch);
        return answer(Response.status(Response.Status.CREATED), id);
    }

    @POST
    @Path("{id}/returns")
    @Idempotent
    @RolesAllowed(Roles.COACH)
    @Operation(summary = "Send an article back", description = "Coaches alone read it until it is checked again.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "A draft again; the article with its new ETag",
            value = ArticleView.class)
    public Response sendBack(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull ArticleReason why) {
        articles.sendBack(id, why, ifMatch);
        return answer(Response.status(Response.Status.CREATED), id);
    }

    @POST
    @Path("{id}/archivings")
    @Idempotent
    @RolesAllowed(Roles.COACH)
    @Operation(
            summary = "Take an article from the list, for good",
            description = "What refers to it goes on to do so. Tickets with the same problem make no new draft.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Archived; the article with its new ETag",
            value = ArticleView.class)
    public Response archive(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull ArticleReason why) {
        articles.archive(id, why, ifMatch);
        return answer(Response.status(Response.Status.CREATED), id);
    }

    private Response answer(Response.ResponseBuilder answer, UUID id) {
        ArticleView article = reading.read(id);
        return answer.tag(Precondition.etag(article.revision())).entity(article).build();
    }

    /** Shape of the list, for the OpenAPI document. */
    @Schema(name = "Articles")
    record Items(List<ArticleView> items) {}

    /** Shape of the list, for the OpenAPI document. */
    @Schema(name = "ArticleVersions")
    record Versions(List<ArticleVersionView> items) {}

    /** The fields that two versions do not have alike. */
    @Schema(name = "ArticleDifferences")
    record Differences(List<ArticleDifference> items) {}
}
