package nl.schoolbel.tickets.articles;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Articles on a ticket. They do not move its ETag, so that nobody's step fails because somebody found something. */
@Path("tickets/{id}/article-links")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH})
@Tag(name = "Articles")
public class ArticleLinkResource {

    @Inject
    ArticleLinks links;

    @POST
    @Idempotent
    @Operation(
            summary = "Put an article on a ticket",
            description =
                    "Or say of one that is on it whether it helped; the last word counts. By the contactpersoon, a"
                            + " coach, or whose ticket it is; ten at most.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "The articles that are on it now",
            value = Links.class)
    public Response link(UUID id, @NotNull NewArticleLink link) {
        return Response.status(Response.Status.CREATED)
                .entity(new Links(links.link(id, link)))
                .build();
    }

    @GET
    @RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BEHEERPARTNER, Roles.OPERATOR})
    @Operation(summary = "List the articles on a ticket, first put on it first")
    public Links list(UUID id) {
        return new Links(links.read(id));
    }

    @DELETE
    @Path("{articleId}")
    @Operation(summary = "Take an article from a ticket", description = "Safe to repeat.")
    public void unlink(UUID id, UUID articleId) {
        links.unlink(id, articleId);
    }

    /** The articles on one ticket. */
    @Schema(name = "ArticleLinks")
    record Links(List<ArticleLink> items) {}
}
