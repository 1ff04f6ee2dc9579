package nl.schoolbel.tickets.triage;

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

/** Takes a ticket up; no body. */
@Path("tickets/{id}/triages")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CONTACTPERSOON, Roles.COACH})
@Tag(name = "Steps of the school")
public class TriageResource {

    @Inject
    Triage triage;

    @Inject
    TicketAnswers answers;

    @POST
    @Idempotent
    @Operation(
            summary = "Take a ticket up",
            description = "The school looks at it; a coach as a stand-in. No body. Only from reported: else 409.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Taken up; the ticket as it stands now",
            value = TicketView.class)
    public Response takeUp(UUID id, @HeaderParam("If-Match") String ifMatch) {
        triage.takeUp(id, ifMatch);
        return answers.afterStep(id);
    }
}
