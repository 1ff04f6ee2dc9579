package nl.schoolbel.tickets.handover;

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

/** Hands a ticket over to the beheerpartner that the agreement names; no body. */
@Path("tickets/{id}/hand-overs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CONTACTPERSOON, Roles.COACH})
@Tag(name = "Steps of the school")
public class HandOverResource {

    @Inject
    HandOver handOver;

    @Inject
    TicketAnswers answers;

    @POST
    @Idempotent
    @Operation(
            summary = "Hand a ticket over to the beheerpartner",
            description = "To the one that the school's agreement names; no body. When no agreement covers it the "
                    + "ticket comes back to triage with the reason. One that follows a major incident cannot be "
                    + "handed over by itself: 409.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Handed over; the ticket as it stands now",
            value = TicketView.class)
    public Response handOver(UUID id, @HeaderParam("If-Match") String ifMatch) {
        handOver.handOver(id, ifMatch);
        return answers.afterStep(id);
    }
}
