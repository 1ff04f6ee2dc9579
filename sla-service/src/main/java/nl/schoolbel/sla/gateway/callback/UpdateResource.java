package nl.schoolbel.sla.gateway.callback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.sla.SlaProblem;
import nl.schoolbel.sla.ticketcopy.TicketScope;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What became of a beheerpartner's update. */
@Path("updates")
@RolesAllowed({Roles.OPERATOR, Roles.BESTUUR, Roles.CONTACTPERSOON, Roles.COACH, Roles.BEHEERPARTNER})
@Tag(name = "Gateway")
public class UpdateResource {

    @Inject
    UpdateStore store;

    @Inject
    TicketScope scope;

    @GET
    @Path("{id}")
    public BeheerpartnerUpdate read(UUID id) {
        BeheerpartnerUpdate update =
                store.find(id).orElseThrow(() -> new ProblemException(SlaProblem.UPDATE_UNKNOWN));
        scope.require(update.ticketId());
        return update;
    }
}
