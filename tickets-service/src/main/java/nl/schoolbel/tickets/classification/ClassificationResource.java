package nl.schoolbel.tickets.classification;

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

/** Sets right what a ticket is about. */
@Path("tickets/{id}/classifications")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CONTACTPERSOON, Roles.COACH})
@Tag(name = "Steps of the school")
public class ClassificationResource {

    @Inject
    Classifying classifying;

    @Inject
    TicketAnswers answers;

    @POST
    @Idempotent
    @Operation(
            summary = "Set right what a ticket is about",
            description =
                    "The whole of it: category, device or room (or the code of their sticker), tool, and when it is"
                            + " needed; what is absent, it is not about. Until it is solved. The priority stays what it is.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Set right; the ticket as it stands now",
            value = TicketView.class)
    public Response classify(UUID id, @HeaderParam("If-Match") String ifMatch, Classification classification) {
        classifying.classify(id, ifMatch, classification);
        return answers.afterStep(id);
    }
}
