package nl.schoolbel.knowledge.tools;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import nl.schoolbel.knowledge.tools.card.ToolCard;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.idempotency.Idempotent;
import nl.schoolbel.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tool cards over HTTP. */
@Path("tools")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR, Roles.BEHEERPARTNER, Roles.OPERATOR})
@Tag(name = "Tools")
public class ToolResource {

    @Inject
    ToolCards tools;

    @POST
    @Idempotent
    @RolesAllowed(Roles.COACH)
    @Operation(summary = "Add a tool card")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = ToolView.class)))
    public Response add(@NotNull ToolCard card, @Context UriInfo uri) {
        ToolView tool = tools.add(card);
        return Response.created(
                        uri.getAbsolutePathBuilder().path(tool.id().toString()).build())
                .tag(Precondition.etag(tool.revision()))
                .entity(tool)
                .build();
    }

    @GET
    @Operation(
            summary = "List tools, last added first, or with q the best hits",
            description =
                    "A search has no next page. With reviewOverdue, for coaches and the bestuur: those whose privacy"
                            + " has to be looked at again, longest overdue first; q is not looked at then.")
    @APIResponse(
            responseCode = "200",
            description = "A page of tools; a search has no next page",
            content = @Content(schema = @Schema(implementation = Tools.class)))
    public Response list(
            @QueryParam("q")
                    @Size(max = 200)
                    @Parameter(description = "Dutch words, names of tools or the start of them, at most 200 characters")
                    String q,
            @QueryParam("reviewOverdue") Boolean reviewOverdue,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        if (Boolean.TRUE.equals(reviewOverdue)) {
            return tools.reviewOverdue(page).answer(uri);
        }
        return q == null ? tools.list(page).answer(uri) : tools.find(q, page).answer(uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a tool card")
    @APIResponse(
            responseCode = "200",
            description = "The card, with its ETag",
            content = @Content(schema = @Schema(implementation = ToolView.class)))
    public Response read(UUID id) {
        return answer(tools.read(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.COACH)
    @Operation(
            summary = "Replace a tool card as a whole",
            description = "What the request leaves out is cleared. A card that differs is the next version.")
    @APIResponse(
            responseCode = "200",
            description = "The card as it stands now, with its new ETag",
            content = @Content(schema = @Schema(implementation = ToolView.class)))
    public Response replace(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull ToolCard card) {
        return answer(tools.replace(id, card, ifMatch));
    }

    private static Response answer(ToolView tool) {
        return Response.ok(tool).tag(Precondition.etag(tool.revision())).build();
    }

    /** Shape of the list, for the OpenAPI document. */
    record Tools(List<ToolView> items) {}
}
