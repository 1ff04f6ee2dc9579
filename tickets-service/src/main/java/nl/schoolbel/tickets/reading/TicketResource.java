package nl.schoolbel.tickets.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reads a ticket. */
@Path("tickets")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR, Roles.BEHEERPARTNER})
@Tag(name = "Tickets")
public class TicketResource {

    @Inject
    TicketAnswers answers;

    @GET
    @Path("{id}")
    @Operation(
            summary = "Read a ticket",
            description = "As much of it as the caller may see: of a colleague's ticket a teacher sees title, state "
                    + "and due moments. allowedActions are the steps that this caller could take now.")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "The ticket, as much of it as the caller may see; its ETag goes with a step",
            value = TicketView.class)
    public Response read(UUID id) {
        return answers.read(id);
    }
}
