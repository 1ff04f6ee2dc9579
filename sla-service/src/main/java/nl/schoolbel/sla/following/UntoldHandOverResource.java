package nl.schoolbel.sla.following;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.sla.ticketcopy.UntoldHandOver;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Hand-overs that no beheerpartner was told of yet. */
@Path("untold-hand-overs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "Gateway")
public class UntoldHandOverResource {

    @Inject
    UntoldHandOvers handOvers;

    @GET
    @Operation(
            summary = "List the hand-overs that wait to be told, latest first",
            description =
                    "Each waits for the texts of its ticket or for its school, which come by other topics; whatever "
                            + "else is to be told of the ticket waits behind it.")
    @APIResponseSchema(responseCode = "200", responseDescription = "Latest first", value = UntoldHandOverList.class)
    public Response waiting(@BeanParam PageRequest page, @Context UriInfo uri) {
        return handOvers.waiting(page).answer(uri);
    }

    /** Shape of the list, for the OpenAPI document. */
    record UntoldHandOverList(List<UntoldHandOver> items) {}
}
