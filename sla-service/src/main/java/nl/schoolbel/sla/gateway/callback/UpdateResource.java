package nl.schoolbel.sla.gateway.callback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What became of a beheerpartner's update. */
@Path("updates")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.BESTUUR, Roles.CONTACTPERSOON, Roles.COACH, Roles.BEHEERPARTNER})
@Tag(name = "Gateway")
public class UpdateResource {

    @Inject
    UpdateResults results;

    @GET
    @Path("{id}")
    @Operation(summary = "Read what became of a beheerpartner's update")
    public BeheerpartnerUpdate read(UUID id) {
        return results.require(id);
    }
}
