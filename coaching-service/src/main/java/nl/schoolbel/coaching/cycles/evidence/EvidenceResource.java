package nl.schoolbel.coaching.cycles.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/** Evidence of cycles over HTTP. */
@Path("cycles/{id}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH})
@Tag(name = "Cycles")
public class EvidenceResource {

    @Inject
    EvidenceBook evidence;

    @POST
    @Idempotent
    @Operation(
            summary = "Tell how far it is",
            description = "A number, a link or a self-report; the teacher concerned a self-report. Pictures, films and"
                    + " sounds are refused: they show pupils.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Told", value = EvidenceView.class)
    public Response add(UUID id, @NotNull NewEvidence told, @Context UriInfo uri) {
        EvidenceView added = evidence.add(id, told);
        return answer(
                Response.created(
                        uri.getAbsolutePathBuilder().path(added.id().toString()).build()),
                added);
    }

    @GET
    @Operation(
            summary = "List the evidence of a cycle, last told first",
            description = "For its coach, a coach that looks after the school today, and the teacher concerned.")
    @APIResponse(
            responseCode = "200",
            description = "A page of evidence",
            content = @Content(schema = @Schema(implementation = EvidenceItems.class)))
    public Response list(UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return evidence.list(id, page).answer(uri);
    }

    @GET
    @Path("{evidenceId}")
    @Operation(summary = "Read evidence")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "The evidence; its ETag goes with taking it out",
            value = EvidenceView.class)
    public Response read(UUID id, UUID evidenceId) {
        return answer(Response.ok(), evidence.read(id, evidenceId));
    }

    @DELETE
    @Path("{evidenceId}")
    @Operation(summary = "Take evidence out", description = "For good; what you told yourself, coaches for each other.")
    @APIResponse(responseCode = "204", description = "Gone")
    public Response remove(UUID id, UUID evidenceId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        evidence.remove(id, evidenceId, ifMatch);
        return Response.noContent().build();
    }

    private static Response answer(Response.ResponseBuilder answer, EvidenceView evidence) {
        return answer.tag(Precondition.etag(evidence.version()))
                .entity(evidence)
                .build();
    }

    /** Shape of the list, for the OpenAPI document. */
    record EvidenceItems(List<EvidenceView> items) {}
}
