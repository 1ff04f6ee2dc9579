package nl.schoolbel.tickets.devices;

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

/** One device of a school. */
@Path("devices/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR, Roles.OPERATOR})
@Tag(name = "Rooms and devices")
public class DeviceResource {

    @Inject
    DeviceKeeping devices;

    @GET
    @Operation(summary = "Read a device")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "The device; its ETag goes with a change",
            value = Device.class)
    public Response read(UUID id) {
        return answer(devices.read(id));
    }

    @PUT
    @RolesAllowed({Roles.CONTACTPERSOON, Roles.OPERATOR})
    @Operation(
            summary = "Change, move or retire a device",
            description = "As a whole. An asset tag that another device of the school has: 409.")
    @APIResponseSchema(responseCode = "200", responseDescription = "Changed", value = Device.class)
    public Response change(UUID id, @HeaderParam("If-Match") String ifMatch, NewDevice changed) {
        return answer(devices.change(id, ifMatch, changed));
    }

    @DELETE
    @RolesAllowed({Roles.CONTACTPERSOON, Roles.OPERATOR})
    @Operation(summary = "Remove a device", description = "Refused with 409 when it has tickets: retire it instead.")
    @APIResponse(responseCode = "204", description = "Gone")
    public void remove(UUID id, @HeaderParam("If-Match") String ifMatch) {
        devices.remove(id, ifMatch);
    }

    private static Response answer(DeviceKeeping.Read read) {
        return Response.ok(read.device()).tag(Precondition.etag(read.version())).build();
    }
}
