package nl.schoolbel.tickets.lookalikes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.schoolbel.platform.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows what may have been reported before; asked before a report is sent. */
@Path("look-alikes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH})
@Tag(name = "Tickets")
public class LookAlikeResource {

    @Inject
    LookAlikes lookAlikes;

    /** A search that brings a body, because a title may not stand in an address; nothing is kept of it. */
    @POST
    @Path("_search")
    @Operation(
            summary = "Find what may have been reported before",
            description = "Asked before a report is sent: open tickets of the school that look like it, the strongest"
                    + " likeness first, and the major incidents that run anywhere. It needs no Idempotency-Key, because"
                    + " nothing is kept.")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "What may be meant, most alike first",
            value = LookAlikeList.class)
    public Response search(LookAlikeSearch search) {
        return Response.ok(lookAlikes.of(search)).build();
    }
}
