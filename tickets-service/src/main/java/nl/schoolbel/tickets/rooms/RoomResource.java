package nl.schoolbel.tickets.rooms;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.http.Precondition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One room of a school. */
@Path("rooms/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR, Roles.OPERATOR})
@Tag(name = "Rooms and devices")
public class RoomResource {

    @Inject
    RoomKeeping rooms;

    @GET
    @Operation(summary = "Read a room")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "The room; its ETag goes with a change",
            value = Room.class)
    public Response read(UUID id) {
        return answer(rooms.read(id));
    }

    @PUT
    @RolesAllowed({Roles.CONTACTPERSOON, Roles.OPERATOR})
    @Operation(
            summary = "Change a room",
            description = "As a whole. A name that another room of the school has, whatever its capitals: 409.")
    @APIResponseSchema(responseCode = "200", responseDescription = "Changed", value = Room.class)
    public Response change(UUID id, @HeaderParam("If-Match") String ifMatch, NewRoom changed) {
        return answer(rooms.change(id, ifMatch, changed));
    }

    @DELETE
    @RolesAllowed({Roles.CONTACTPERSOON, Roles.OPERATOR})
    @Operation(
            summary = "Remove a room",
            description = "Refused with 409 while devices stand in it or tickets are about it.")
    @APIResponse(responseCode = "204", description = "Gone")
    public void remove(UUID id, @HeaderParam("If-Match") String ifMatch) {
        rooms.remove(id, ifMatch);
    }

    private static Response answer(RoomKeeping.Read read) {
        return Response.ok(read.room()).tag(Precondition.etag(read.version())).build();
    }
}
