package nl.schoolbel.tickets.merging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Merges a duplicate into another ticket of the school. */
@Path("tickets/{id}/merges")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CONTACTPERSOON)
@Tag(name = "Steps of the school")
public class MergeResource {

    @Inject
    Merging merging;

    @Inject
    TicketAnswers answers;

    @POST
    @Idempotent
    @Operation(
            summary = "Merge a duplicate into another ticket",
            description = "An open ticket of the same school goes on, with the earlier report time of the two; "
                    + "comments and history stay where they are. Into itself, an ended ticket or one of another "
                    + "school: 409.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Merged; the duplicate as it stands now",
            value = TicketView.class)
    public Response merge(UUID id, @HeaderParam("If-Match") String ifMatch, Merge merge) {
        merging.merge(id, ifMatch, merge.into());
        return answers.afterStep(id);
    }

    /** Which ticket goes on. */
    public record Merge(
            @NotNull @Schema(description = "An open ticket of the same school")
            UUID into) {}
}
