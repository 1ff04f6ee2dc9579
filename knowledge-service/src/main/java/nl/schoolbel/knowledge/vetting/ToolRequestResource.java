package nl.schoolbel.knowledge.vetting;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Asking for a tool, over HTTP. */
@Path("tool-requests")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR, Roles.BEHEERPARTNER, Roles.OPERATOR})
@Tag(name = "Tool requests")
public class ToolRequestResource {

    @Inject
    ToolRequests requests;

    @POST
    @Idempotent
    @RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH})
    @Operation(
            summary = "Ask for a tool",
            description =
                    "For a school of the caller; a coach for any. When a request of the same name waits, the answer"
                            + " names it, so that it can be supported.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Asked", value = ToolRequestView.class)
    public Response ask(@NotNull NewToolRequest wanted, @Context UriInfo uri) {
        ToolRequestView request = requests.ask(wanted);
        return answer(
                Response.created(uri.getAbsolutePathBuilder()
                        .path(request.id().toString())
                        .build()),
                request);
    }

    @GET
    @Operation(
            summary = "List what schools wait for, who asked first first",
            description =
                    "With the place in the list, the days waited and the number of schools; never who asked. With a"
                            + " state of its end: what came of it, last ended first.")
    @APIResponse(
            responseCode = "200",
            description = "A page of requests",
            content = @Content(schema = @Schema(implementation = Items.class)))
    public Response list(
            @QueryParam("state") @Parameter(description = "Absent: all that wait for a decision")
                    ToolRequestState state,
            @QueryParam("toolId") UUID toolId,
            @QueryParam("schoolId")
                    @Parameter(
                            description =
                                    "Only what this school asks for: one of the caller's own; a coach may name any")
                    UUID schoolId,
            @QueryParam("own") @Parameter(description = "True: only those that the caller asks for") Boolean own,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return requests.list(state, toolId, schoolId, Boolean.TRUE.equals(own), page)
                .answer(uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a request for a tool")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "The request, with its ETag",
            value = ToolRequestView.class)
    public Response read(UUID id) {
        return answer(Response.ok(), requests.read(id));
    }

    @POST
    @Path("{id}/supports")
    @Idempotent
    @RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH})
    @Operation(summary = "Ask for the same tool", description = "Once for each person; again changes nothing.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "The request as it stands now",
            value = ToolRequestView.class)
    public Response support(UUID id, @NotNull Supporting support) {
        return answer(Response.status(Response.Status.CREATED), requests.support(id, support));
    }

    @POST
    @Path("{id}/withdrawals")
    @Idempotent
    @RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH})
    @Operation(
            summary = "Take back what one asked",
            description = "The request goes on while others ask for it, and ends with the last one.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Taken back; the request with its ETag",
            value = ToolRequestView.class)
    public Response withdraw(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(Response.status(Response.Status.CREATED), requests.withdraw(id, ifMatch));
    }

    static Response answer(Response.ResponseBuilder answer, ToolRequestView request) {
        return answer.tag(Precondition.etag(request.revision())).entity(request).build();
    }

    /** Shape of the list, for the OpenAPI document. */
    @Schema(name = "ToolRequests")
    record Items(List<ToolRequestView> items) {}
}
