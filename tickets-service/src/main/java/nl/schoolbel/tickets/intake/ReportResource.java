package nl.schoolbel.tickets.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.idempotency.Idempotent;
import nl.schoolbel.tickets.reading.TicketAnswers;
import nl.schoolbel.tickets.reading.TicketView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reports a ticket. */
@Path("tickets")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH})
@Tag(name = "Tickets")
public class ReportResource {

    @Inject
    TicketIntake intake;

    @Inject
    TicketAnswers answers;

    @POST
    @Idempotent
    @Operation(
            summary = "Report a ticket",
            description = "Its priority follows from impact, urgency, a blocked lesson and when it is needed. "
                    + "Personal data in free text is refused with the field and the kind; whoever knows better "
                    + "names the kind in falseHits. A school that ended: 409.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Reported; Location and ETag are those of the ticket",
            value = TicketView.class)
    public Response report(Report report) {
        return answers.reported(intake.report(report));
    }
}
