package nl.schoolbel.tickets.closing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.idempotency.Idempotent;
import nl.schoolbel.platform.problem.RawBody;
import nl.schoolbel.platform.problem.StrictJson;
import nl.schoolbel.tickets.comments.Reason;
import nl.schoolbel.tickets.reading.TicketAnswers;
import nl.schoolbel.tickets.reading.TicketView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The school's last word: confirmation, refusal, reopening, withdrawal. */
@Path("tickets/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON})
@Tag(name = "Steps of the school")
public class ClosingResource {

    @Inject
    Closing closing;

    @Inject
    TicketAnswers answers;

    @Inject
    StrictJson json;

    @POST
    @Path("confirmations")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @Operation(
            summary = "Confirm that a ticket is resolved",
            description = "Closes it. Whoever confirms may set the cause and the tool right. Without a word of the "
                    + "school it closes by itself, at closesAt.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Closed; the ticket as it stands now",
            value = TicketView.class)
    public Response confirm(
            UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(
                            description = "May be left out",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = Confirmation.class)))
                    RawBody body) {
        closing.confirm(id, ifMatch, confirmation(body));
        return answers.afterStep(id);
    }

    @POST
    @Path("refusals")
    @Idempotent
    @Operation(
            summary = "Refuse a resolution",
            description = "With a reason. Whoever resolved it gets it back: the school in triage, the beheerpartner "
                    + "as accepted. Closed already: 409.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Open again with who resolved it; the ticket as it stands now",
            value = TicketView.class)
    public Response refuse(UUID id, @HeaderParam("If-Match") String ifMatch, Reason reason) {
        closing.refuse(id, ifMatch, reason);
        return answers.afterStep(id);
    }

    @POST
    @Path("reopenings")
    @Idempotent
    @Operation(
            summary = "Reopen a closed ticket",
            description = "With a reason, until the reopenEndsAt of the ticket; later it is a new ticket: 409.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Open again with who resolved it; the ticket as it stands now",
            value = TicketView.class)
    public Response reopen(UUID id, @HeaderParam("If-Match") String ifMatch, Reason reason) {
        closing.reopen(id, ifMatch, reason);
        return answers.afterStep(id);
    }

    @POST
    @Path("withdrawals")
    @Idempotent
    @Operation(
            summary = "Withdraw a ticket",
            description = "With a reason. A teacher an own ticket while it is with the school, the contactpersoon "
                    + "also after the hand-over. Resolved or ended: 409.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Withdrawn; the ticket as it stands now",
            value = TicketView.class)
    public Response withdraw(UUID id, @HeaderParam("If-Match") String ifMatch, Reason reason) {
        closing.withdraw(id, ifMatch, reason);
        return answers.afterStep(id);
    }

    private Confirmation confirmation(RawBody body) {
        boolean absent = body == null || body.bytes().length == 0;
        return absent ? Confirmation.AS_RESOLVED : (Confirmation) json.read(body.bytes(), Confirmation.class);
    }
}
