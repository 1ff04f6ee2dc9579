package nl.schoolbel.sla.maillists;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whom escalations are mailed at a beheerpartner. */
@Path("beheerpartners/{id}/managers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.BESTUUR})
@Tag(name = "Escalations")
public class ManagersResource {

    @Inject
    MailLists lists;

    @GET
    @Operation(summary = "Read whom escalations to a beheerpartner's manager are mailed")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "The list; its ETag goes with a change",
            value = MailList.class)
    public Response managers(UUID id) {
        return lists.read(id).answer();
    }

    @PUT
    @Operation(
            summary = "Change whom escalations to a beheerpartner's manager are mailed",
            description = "The whole list. Mails that wait for an address that is no longer on it are dropped.")
    @APIResponseSchema(responseCode = "200", responseDescription = "Changed", value = MailList.class)
    public Response changeManagers(UUID id, @HeaderParam("If-Match") String ifMatch, MailList list) {
        return lists.change(id, ifMatch, list).answer();
    }
}
