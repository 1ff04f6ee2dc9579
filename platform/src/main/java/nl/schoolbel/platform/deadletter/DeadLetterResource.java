package nl.schoolbel.platform.deadletter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.inbox.DeadLetter;
import nl.schoolbel.platform.inbox.RecordFault;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Dead letters for the operator: read, replay, discard. Settling one twice answers 409. */
@Path("dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "Operations")
public class DeadLetterResource {

    @Inject
    DeadLetterDesk desk;

    @GET
    @Operation(summary = "List the records that could not be taken, newest first")
    @APIResponse(
            responseCode = "200",
            description = "Newest first",
            content = @Content(schema = @Schema(implementation = DeadLetters.class)))
    public Response list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return desk.list(page).answer(uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a dead letter")
    public DeadLetter read(UUID id) {
        return desk.require(id);
    }

    @POST
    @Path("{id}/replays")
    @Operation(
            summary = "Try a dead letter again",
            description = "Refused with 409 when it still cannot be taken, or was settled before.")
    public DeadLetter replay(UUID id) {
        try {
            desk.replay(id);
        } catch (RecordFault stillAtFault) {
            throw new ProblemException(DeadLetterProblem.STILL_NOT_TAKEN);
        }
        return read(id);
    }

    @POST
    @Path("{id}/discards")
    @Operation(
            summary = "Put a dead letter away for good",
            description = "Refused with 409 when it was settled before.")
    public DeadLetter discard(UUID id) {
        desk.discard(id);
        return read(id);
    }

    /** Shape of the list, for the OpenAPI document. */
    record DeadLetters(List<DeadLetter> items) {}
}
