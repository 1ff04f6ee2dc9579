package nl.schoolbel.knowledge.synonyms;

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

/** Words that mean the same to who searches, over HTTP. */
@Path("search-synonyms")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COACH)
@Tag(name = "Search")
public class SynonymResource {

    @Inject
    SynonymKeeping synonyms;

    @GET
    @Operation(summary = "List the groups of words that mean the same, last added first")
    @APIResponse(
            responseCode = "200",
            description = "A page of groups",
            content = @Content(schema = @Schema(implementation = Items.class)))
    public Response list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return synonyms.list(page).answer(uri);
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Say that words mean the same",
            description = "Who looks for one of them finds the others too, from now on.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Added", value = SynonymView.class)
    public Response add(@NotNull SynonymTerms terms, @Context UriInfo uri) {
        SynonymView group = synonyms.add(terms);
        return Response.created(
                        uri.getAbsolutePathBuilder().path(group.id().toString()).build())
                .tag(Precondition.etag(group.revision()))
                .entity(group)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a group of words that mean the same")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "The group, with its ETag",
            value = SynonymView.class)
    public Response read(UUID id) {
        return answer(synonyms.read(id));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Replace a group of words that mean the same")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "The group as it stands now, with its new ETag",
            value = SynonymView.class)
    public Response replace(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull SynonymTerms terms) {
        return answer(synonyms.replace(id, terms, ifMatch));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Take a group of words away")
    @APIResponse(responseCode = "204", description = "Gone")
    public void remove(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        synonyms.remove(id, ifMatch);
    }

    private static Response answer(SynonymView group) {
        return Response.ok(group).tag(Precondition.etag(group.revision())).build();
    }

    /** Shape of the list, for the OpenAPI document. */
    @Schema(name = "SearchSynonyms")
    record Items(List<SynonymView> items) {}
}
