package nl.schoolbel.coaching.network;

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

/** Notes of the coaches' network over HTTP; for coaches alone. */
@Path("network-notes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COACH)
@Tag(name = "Network")
public class NetworkNoteResource {

    @Inject
    NetworkNotes notes;

    @POST
    @Idempotent
    @Operation(
            summary = "Note a meeting or contact outside",
            description =
                    "With another board, a supplier or a knowledge circle; all coaches read it, nobody else does.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Noted", value = NetworkNote.class)
    public Response add(@NotNull NewNetworkNote wanted, @Context UriInfo uri) {
        NetworkNote note = notes.add(wanted);
        return answer(
                Response.created(
                        uri.getAbsolutePathBuilder().path(note.id().toString()).build()),
                note);
    }

    @GET
    @Operation(summary = "List the notes of all coaches, last written first")
    @APIResponse(
            responseCode = "200",
            description = "A page of notes",
            content = @Content(schema = @Schema(implementation = NetworkNoteList.class)))
    public Response list(
            @QueryParam("party") Party party,
            @QueryParam("nextStepOpen") Boolean nextStepOpen,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return notes.list(party, Boolean.TRUE.equals(nextStepOpen), page).answer(uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a note")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "The note; its ETag goes with a change",
            value = NetworkNote.class)
    public Response read(UUID id) {
        return answer(Response.ok(), notes.read(id));
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Change a note of your own",
            description = "As a whole; also to say that the next step was taken.")
    @APIResponseSchema(responseCode = "200", responseDescription = "Changed", value = NetworkNote.class)
    public Response change(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull NewNetworkNote wanted) {
        return answer(Response.ok(), notes.change(id, ifMatch, wanted));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Remove a note of your own")
    @APIResponse(responseCode = "204", description = "Gone")
    public void remove(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        notes.remove(id, ifMatch);
    }

    private static Response answer(Response.ResponseBuilder answer, NetworkNote note) {
        return answer.tag(Precondition.etag(note.version())).entity(note).build();
    }

    /** Shape of the list, for the OpenAPI document. */
    record NetworkNoteList(List<NetworkNote> items) {}
}
