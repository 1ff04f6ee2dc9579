package nl.schoolbel.tickets.contactpersonen;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The contactpersonen of a school: a handful, so the list comes as a whole. */
@Path("schools/{schoolId}/contactpersonen")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CONTACTPERSOON, Roles.OPERATOR})
@Tag(name = "Contactpersonen")
public class ContactpersoonResource {

    @Inject
    ContactpersoonKeeping contactpersonen;

    @GET
    @RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.OPERATOR})
    @Operation(
            summary = "List the contactpersonen of a school",
            description = "In one answer, since they are a handful. Each reading of names is audited.")
    public ContactpersoonKeeping.Listed list(UUID schoolId) {
        return contactpersonen.list(schoolId);
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Add a contactpersoon to a school",
            description = "A person that the school has among its contactpersonen already: 409.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Added", value = Contactpersoon.class)
    public Response add(UUID schoolId, NewContactpersoon added) {
        ContactpersoonKeeping.Read read = contactpersonen.add(schoolId, added);
        URI address = URI.create(
                "schools/" + schoolId + "/contactpersonen/" + read.person().id());
        return Response.created(address)
                .entity(read.person())
                .tag(Precondition.etag(read.version()))
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.OPERATOR})
    @Operation(summary = "Read a contactpersoon", description = "Audited.")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "The contactpersoon; its ETag goes with a change",
            value = Contactpersoon.class)
    public Response read(UUID schoolId, UUID id) {
        return answer(contactpersonen.read(schoolId, id));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change a contactpersoon", description = "As a whole.")
    @APIResponseSchema(responseCode = "200", responseDescription = "Changed", value = Contactpersoon.class)
    public Response change(UUID schoolId, UUID id, @HeaderParam("If-Match") String ifMatch, NewContactpersoon changed) {
        return answer(contactpersonen.change(schoolId, id, ifMatch, changed));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Remove a contactpersoon")
    @APIResponse(responseCode = "204", description = "Gone")
    public void remove(UUID schoolId, UUID id, @HeaderParam("If-Match") String ifMatch) {
        contactpersonen.remove(schoolId, id, ifMatch);
    }

    private static Response answer(ContactpersoonKeeping.Read read) {
        return Response.ok(read.person()).tag(Precondition.etag(read.version())).build();
    }
}
