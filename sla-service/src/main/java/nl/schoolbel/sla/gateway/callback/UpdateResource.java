package nl.schoolbel.sla.gateway.callback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What became of a beheerpartner's updates. */
@Path("updates")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.BESTUUR, Roles.CONTACTPERSOON, Roles.COACH, Roles.BEHEERPARTNER})
@Tag(name = "Gateway")
public class UpdateResource {

    @Inject
    UpdateResults results;

    @GET
    @Operation(
            summary = "List a beheerpartner's updates, newest first",
            description = "Of one ticket, or of one beheerpartner: give one of the two. A beheerpartner reads its own.")
    @APIResponse(
            responseCode = "200",
            description = "Newest first",
            content = @Content(schema = @Schema(implementation = BeheerpartnerUpdates.class)))
    public Response list(
            @QueryParam("ticketId") UUID ticketId,
            @QueryParam("beheerpartnerId") UUID beheerpartnerId,
            @QueryParam("result") UpdateResult result,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return results.list(ticketId, beheerpartnerId, result, page).answer(uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read what became of a beheerpartner's update")
    public BeheerpartnerUpdate read(UUID id) {
        return results.require(id);
    }

    /** Shape of the list, for the OpenAPI document. */
    record BeheerpartnerUpdates(List<BeheerpartnerUpdate> items) {}
}
