package nl.schoolbel.knowledge.vetting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Deciding about a tool that was asked for, over HTTP. */
@Path("tool-requests/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COACH)
@Tag(name = "Tool requests")
public class VettingResource {

    @Inject
    Vetting vetting;

    @POST
    @Path("reviews")
    @Idempotent
    @Operation(summary = "Begin to look at a request")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Under review; the request with its new ETag",
            value = ToolRequestView.class)
    public Response review(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull Reviewing review) {
        return answer(vetting.review(id, review, ifMatch));
    }

    @POST
    @Path("decisions")
    @Idempotent
    @Operation(
            summary = "Decide about the tool, with reasons",
            description =
                    "Of a request under review, by a coach who does not ask for it. The decision stands on the card"
                            + " of the tool from then on, which is its next version.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Decided; the request with its new ETag",
            value = ToolRequestView.class)
    public Response decide(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull Decision decision) {
        return answer(vetting.decide(id, decision, ifMatch));
    }

    @POST
    @Path("closings")
    @Idempotent
    @Operation(summary = "End a request without a decision, with a reason")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Closed; the request with its new ETag",
            value = ToolRequestView.class)
    public Response close(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull RequestClosing closing) {
        return answer(vetting.close(id, closing, ifMatch));
    }

    @POST
    @Path("mergings")
    @Idempotent
    @Operation(
            summary = "Let a request go on in another one",
            description = "Whoever asks for it asks for the other one, which waits since the earlier of the two.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Merged; the request with its new ETag",
            value = ToolRequestView.class)
    public Response merge(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull Merging merging) {
        return answer(vetting.merge(id, merging, ifMatch));
    }

    private static Response answer(ToolRequestView request) {
        return ToolRequestResource.answer(Response.status(Response.Status.CREATED), request);
    }
}
