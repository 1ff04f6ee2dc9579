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
import nl.schoolbel.platform.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whom escalations are mailed at the bestuur. */
@Path("escalation-addresses")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.BESTUUR})
@Tag(name = "Escalations")
public class BestuurAddressesResource {

    @Inject
    MailLists lists;

    @GET
    @Operation(summary = "Read whom escalations to the bestuur are mailed")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "The list; its ETag goes with a change",
            value = MailList.class)
    public Response addresses() {
        return lists.read(null).answer();
    }

    @PUT
    @Operation(
            summary = "Change whom escalations to the bestuur are mailed",
            description = "The whole list. Mails that wait for an address that is no longer on it are dropped.")
    @APIResponseSchema(responseCode = "200", responseDescription = "Changed", value = MailList.class)
    public Response changeAddresses(@HeaderParam("If-Match") String ifMatch, MailList list) {
        return lists.change(null, ifMatch, list).answer();
    }
}
