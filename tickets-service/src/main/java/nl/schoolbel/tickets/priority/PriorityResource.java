package nl.schoolbel.tickets.priority;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.idempotency.Idempotent;
import nl.schoolbel.tickets.reading.TicketAnswers;
import nl.schoolbel.tickets.reading.TicketView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a ticket's priority is to be. */
@Path("tickets/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Priority")
public class PriorityResource {

    @Inject
    PriorityChanges changes;

    @Inject
    TicketAnswers answers;

    /** The contactpersoon; in a dispute that the school has left lying too long the bestuur as well. */
    @POST
    @Path("priorities")
    @RolesAllowed({Roles.CONTACTPERSOON, Roles.BESTUUR})
    @Idempotent
    @Operation(
            summary = "Set the priority of a ticket",
            description =
                    "Ends a dispute. The bestuur may, once a dispute has lain too long, 24 hours unless configured.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Set, and any dispute ended; the ticket as it stands now",
            value = TicketView.class)
    public Response change(UUID id, @HeaderParam("If-Match") String ifMatch, NewPriority priority) {
        changes.change(id, ifMatch, priority);
        return answers.afterStep(id);
    }

    @POST
    @Path("priority-disputes")
    @RolesAllowed(Roles.BEHEERPARTNER)
    @Idempotent
    @Operation(
            summary = "Dispute the priority of a ticket",
            description = "Only the beheerpartner that has it, and while it is unsolved; the present priority "
                    + "counts until it is decided.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Disputed; the present priority counts until it is decided",
            value = TicketView.class)
    public Response dispute(UUID id, @HeaderParam("If-Match") String ifMatch, NewPriority proposed) {
        changes.dispute(id, ifMatch, proposed);
        return answers.afterStep(id);
    }
}
