package nl.schoolbel.tickets.devices;

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

/** The devices of a school. */
@Path("schools/{schoolId}/devices")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR, Roles.OPERATOR})
@Tag(name = "Rooms and devices")
public class DeviceListResource {

    @Inject
    DeviceKeeping devices;

    @GET
    @Operation(summary = "List the devices of a school, newest first")
    @APIResponseSchema(responseCode = "200", responseDescription = "Newest first", value = DeviceList.class)
    public Response list(
            UUID schoolId, @Valid @BeanParam DeviceFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        return devices.list(schoolId, filter, page).answer(uri);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.CONTACTPERSOON, Roles.OPERATOR})
    @Operation(
            summary = "Add a device to a school",
            description = "It stands in a room of the school and has no person. An asset tag that another device of "
                    + "the school has: 409.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Added", value = Device.class)
    public Response add(UUID schoolId, NewDevice device) {
        DeviceKeeping.Read added = devices.add(schoolId, device);
        return Response.created(URI.create("devices/" + added.device().id()))
                .entity(added.device())
                .tag(Precondition.etag(added.version()))
                .build();
    }

    /** Shape of the list, for the OpenAPI document. */
    record DeviceList(List<Device> items) {}
}
