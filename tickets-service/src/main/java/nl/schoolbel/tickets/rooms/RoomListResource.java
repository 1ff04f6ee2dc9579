package nl.schoolbel.tickets.rooms;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.idempotency.Idempotent;
import nl.schoolbel.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rooms of a school. */
@Path("schools/{schoolId}/rooms")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR, Roles.OPERATOR})
@Tag(name = "Rooms and devices")
public class RoomListResource {

    @Inject
    RoomKeeping rooms;

    @GET
    @Operation(summary = "List the rooms of a school, newest first")
    @APIResponseSchema(responseCode = "200", responseDescription = "Newest first", value = RoomList.class)
    public Response list(
            UUID schoolId, @Valid @BeanParam RoomFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        return rooms.list(schoolId, filter, page).answer(uri);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.CONTACTPERSOON, Roles.OPERATOR})
    @Operation(
            summary = "Add a room to a school",
            description = "A name that another room of the school has, whatever its capitals: 409.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Added", value = Room.class)
    public Response add(UUID schoolId, NewRoom room) {
        RoomKeeping.Read added = rooms.add(schoolId, room);
        return Response.created(URI.create("rooms/" + added.room().id()))
                .entity(added.room())
                .tag(Precondition.etag(added.version()))
                .build();
    }

    /** Shape of the list, for the OpenAPI document. */
    record RoomList(List<Room> items) {}
}
