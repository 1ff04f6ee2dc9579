package nl.schoolbel.sla.clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.ticketcopy.TicketScope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The clocks of a ticket with their segments, folded at this moment. */
@Path("tickets/{ticketId}/clocks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.BESTUUR, Roles.COACH, Roles.CONTACTPERSOON, Roles.TEACHER, Roles.BEHEERPARTNER})
@Tag(name = "Clocks")
public class ClockResource {

    @Inject
    TicketScope scope;

    @Inject
    TicketClocks clocks;

    @Inject
    DomainClock clock;

    @GET
    @Operation(
            summary = "Read the clocks of a ticket",
            description = "Each with its segments and its due moment, as they stand at this moment.")
    public Page.Items<ClockView> list(UUID ticketId) {
        Instant now = clock.instant();
        return new Page.Items<>(clocks.fold(scope.require(ticketId)).current().values().stream()
                .map(one -> ClockView.of(one, now))
                .toList());
    }
}
