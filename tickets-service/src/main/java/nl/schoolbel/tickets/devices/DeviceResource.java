package nl.schoolbel.tickets.devices;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The devices of a school. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR, Roles.OPERATOR})
@Tag(name = "Rooms and devices")
public class DeviceResource {

    @Inject
    DeviceKeeping devices;

    @GET
    @Path("schools/{schoolId}/devices")
    @APIResponseSchema(responseCode = "200", responseDescription = "Newest first", value = DeviceList.class)
    public Response list(
            UUID schoolId, @Valid @BeanParam DeviceFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        return devices.list(schoolId, filter, page).answer(uri);
    }

    @POST
    @Path("schools/{schoolId}/devices")
    @Idempotent
    @RolesAllowed({Roles.CONTACTPERSOON, Roles.OPERATOR})
    @APIResponseSchema(responseCode = "201", responseDescription = "Added", value = Device.class)
    public Response add(UUID schoolId, NewDevice device) {
        DeviceKeeping.Read added = devices.add(schoolId, device);
        return Response.created(URI.create("devices/" + added.device().id()))
                .entity(added.device())
                .tag(Precondition.etag(added.version()))
                .build();
    }

    @GET
    @Path("devices/{id}")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "The device; its ETag goes with a change",
            value = Device.class)
    public Response read(UUID id) {
        return answer(devices.read(id));
    }

    @PUT
    @Path("devices/{id}")
    @RolesAllowed({Roles.CONTACTPERSOON, Roles.OPERATOR})
    @APIResponseSchema(responseCode = "200", responseDescription = "Changed", value = Device.class)
    public Response change(UUID id, @HeaderParam("If-Match") String ifMatch, NewDevice changed) {
        return answer(devices.change(id, ifMatch, changed));
    }

    @DELETE
    @Path("devices/{id}")
    @RolesAllowed({Roles.CONTACTPERSOON, Roles.OPERATOR})
    @APIResponse(responseCode = "204", description = "Gone")
    public void remove(UUID id, @HeaderParam("If-Match") String ifMatch) {
        devices.remove(id, ifMatch);
    }

    private static Response answer(DeviceKeeping.Read read) {
        return Response.ok(read.device()).tag(Precondition.etag(read.version())).build();
    }

    /** Shape of the list, for the OpenAPI document. */
    record DeviceList(List<Device> items) {}
}
