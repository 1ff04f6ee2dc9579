package nl.schoolbel.tickets.bulk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.schoolbel.platform.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Changes many tickets with one request; who may change which is as for the single step. */
@Path("bulk-changes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR, Roles.BEHEERPARTNER})
@Tag(name = "Bulk")
public class BulkResource {

    @Inject
    BulkChanges changes;

    @POST
    @Operation(
            summary = "Change many tickets with one request",
            description = "1 to 200 tickets, each by the rules and rights of the single step and with the ETag that "
                    + "was read. The answer has a result for each, in the order asked for; one that is refused "
                    + "stops nothing. Sent again with the same key it does the rest, and nothing twice.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Tried for each ticket; the result of each, in the order asked for",
            value = BulkResults.class)
    public Response change(BulkChange change) {
        return Response.status(Response.Status.CREATED)
                .entity(new BulkResults(changes.change(change)))
                .build();
    }

    /** Shape of the answer. */
    public record BulkResults(List<BulkResult> items) {}
}
