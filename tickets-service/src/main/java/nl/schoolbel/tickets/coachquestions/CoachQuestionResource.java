package nl.schoolbel.tickets.coachquestions;

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

/** Asks a coach, whose answer comes back as a comment. */
@Path("tickets/{id}/coach-questions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CONTACTPERSOON)
@Tag(name = "Steps of the school")
public class CoachQuestionResource {

    @Inject
    CoachQuestions questions;

    @Inject
    TicketAnswers answers;

    @POST
    @Idempotent
    @Operation(
            summary = "Ask a coach about a ticket",
            description = "While it is with the school; else 409. The ticket does not move and its triage time runs "
                    + "on. Question and answer are comments that stay within the school.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Asked; the ticket as it stands now",
            value = TicketView.class)
    public Response ask(UUID id, @HeaderParam("If-Match") String ifMatch, CoachQuestion question) {
        questions.ask(id, ifMatch, question);
        return answers.afterStep(id);
    }
}
