package nl.schoolbel.knowledge.gaps;

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

/** What is looked for in vain, over HTTP. */
@Path("knowledge-gaps")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COACH)
@Tag(name = "Knowledge gaps")
public class GapResource {

    @Inject
    Gaps gaps;

    @GET
    @Operation(
            summary = "List what was looked for in vain again and again, last found first",
            description = "Who looked is not known.")
    @APIResponse(
            responseCode = "200",
            description = "A page of knowledge gaps",
            content = @Content(schema = @Schema(implementation = Items.class)))
    public Response list(@QueryParam("state") GapState state, @BeanParam PageRequest page, @Context UriInfo uri) {
        return gaps.list(state, page).answer(uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a knowledge gap")
    @APIResponseSchema(responseCode = "200", responseDescription = "The gap, with its ETag", value = GapView.class)
    public Response read(UUID id) {
        return answer(Response.ok(), gaps.read(id));
    }

    @POST
    @Path("{id}/closings")
    @Idempotent
    @Operation(
            summary = "Close a knowledge gap, with a reason",
            description = "The same words make a new gap when they are looked for in vain again, from the next day on.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Closed; the gap with its new ETag",
            value = GapView.class)
    public Response close(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull GapClosing closing) {
        return answer(Response.status(Response.Status.CREATED), gaps.close(id, closing, ifMatch));
    }

    private static Response answer(Response.ResponseBuilder answer, GapView gap) {
        return answer.tag(Precondition.etag(gap.revision())).entity(gap).build();
    }

    /** Shape of the list, for the OpenAPI document. */
    @Schema(name = "KnowledgeGaps")
    record Items(List<GapView> items) {}
}
