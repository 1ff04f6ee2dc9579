package nl.schoolbel.tickets.handover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.idempotency.Idempotent;
import nl.schoolbel.tickets.reading.TicketAnswers;
import nl.schoolbel.tickets.reading.TicketView;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Hands a ticket over to the beheerpartner that the agreement names; no body. */
@Path("tickets/{id}/hand-overs")
@RolesAllowed({Roles.CONTACTPERSOON, Roles.COACH})
@Tag(name = "Steps of the school")
public class HandOverResource {

    @Inject
    HandOver handOver;

    @Inject
    TicketAnswers answers;

    @POST
    @Idempotent
    @APIResponse(
            responseCode = "201",
            description = "Handed over; the ticket as it stands now",
            content = @Content(schema = @Schema(implementation = TicketView.class)))
    public Response handOver(UUID id, @HeaderParam("If-Match") String ifMatch) {
        handOver.handOver(id, ifMatch);
        return answers.afterStep(id);
    }
}
