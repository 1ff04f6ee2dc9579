package nl.schoolbel.knowledge.drafting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where an article came from, over HTTP. */
@Path("articles/{id}/sources")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COACH)
@Tag(name = "Articles")
public class ArticleSourceResource {

    @Inject
    Sources sources;

    @GET
    @Operation(summary = "List the closed tickets that had the problem of an article, last seen first")
    @APIResponse(
            responseCode = "200",
            description = "A page of tickets",
            content = @Content(schema = @Schema(implementation = Items.class)))
    public Response list(UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return sources.list(id, page).answer(uri);
    }

    /** Shape of the list, for the OpenAPI document. */
    @Schema(name = "ArticleSources")
    record Items(List<ArticleSource> items) {}
}
