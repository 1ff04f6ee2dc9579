package nl.schoolbel.coaching.assignments;

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

/** The schools of a coach over HTTP. */
@Path("coaches/{coachId}/schools")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.BESTUUR)
@Tag(name = "Coaches")
public class CoachSchoolResource {

    @Inject
    Assignments assignments;

    @POST
    @Idempotent
    @Operation(
            summary = "Give a school to a coach",
            description =
                    "As its leading coach, of whom a school has one a day, or as a stand-in. First and last day are "
                            + "inclusive. Days that are taken are refused: end the other assignment first.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Given", value = AssignmentView.class)
    public Response add(UUID coachId, @NotNull NewAssignment wanted, @Context UriInfo uri) {
        AssignmentView assignment = assignments.add(coachId, wanted);
        return answer(
                Response.created(uri.getAbsolutePathBuilder()
                        .path(assignment.id().toString())
                        .build()),
                assignment);
    }

    @GET
    @RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR})
    @Operation(
            summary = "List the schools of a coach, last entered first",
            description = "Those of now, of before and of later.")
    @APIResponse(
            responseCode = "200",
            description = "A page of assignments",
            content = @Content(schema = @Schema(implementation = AssignmentList.class)))
    public Response list(UUID coachId, @BeanParam PageRequest page, @Context UriInfo uri) {
        return assignments.ofCoach(coachId, page).answer(uri);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR})
    @Operation(summary = "Read how a coach looks after a school")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "The assignment; its ETag goes with a change",
            value = AssignmentView.class)
    public Response read(UUID coachId, UUID id) {
        return answer(Response.ok(), assignments.read(coachId, id));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Say until when a coach looks after a school", description = "With the reason, as a whole.")
    @APIResponseSchema(responseCode = "200", responseDescription = "Changed", value = AssignmentView.class)
    public Response end(
            UUID coachId, UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull AssignmentEnd wanted) {
        return answer(Response.ok(), assignments.end(coachId, id, ifMatch, wanted));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Take back a school that a coach was given",
            description = "Before its first day; from then on it is ended, not removed.")
    @APIResponse(responseCode = "204", description = "Gone")
    public void remove(UUID coachId, UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        assignments.remove(coachId, id, ifMatch);
    }

    private static Response answer(Response.ResponseBuilder answer, AssignmentView assignment) {
        return answer.tag(Precondition.etag(assignment.version()))
                .entity(assignment)
                .build();
    }

    /** Shape of the list, for the OpenAPI document. */
    record AssignmentList(List<AssignmentView> items) {}
}
