package nl.schoolbel.sla.escalation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.idempotency.Idempotent;
import nl.schoolbel.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The escalations of a ticket, newest first. */
@Path("escalations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.BESTUUR, Roles.COACH, Roles.CONTACTPERSOON, Roles.TEACHER, Roles.BEHEERPARTNER})
@Tag(name = "Escalations")
public class EscalationResource {

    @Inject
    EscalationLog log;

    @Inject
    EscalationAcknowledgement acknowledgement;

    @GET
    @Operation(summary = "List the escalations of a ticket, newest first")
    @APIResponse(
            responseCode = "200",
            description = "Newest first",
            content = @Content(schema = @Schema(implementation = EscalationList.class)))
    public Response list(
            @QueryParam("ticketId") @NotNull UUID ticketId, @BeanParam PageRequest page, @Context UriInfo uri) {
        return log.ofTicket(ticketId, page).answer(uri);
    }

    @POST
    @Path("{id}/acknowledgements")
    @RolesAllowed(Roles.BEHEERPARTNER)
    @Idempotent
    @Operation(
            summary = "Acknowledge an escalation",
            description =
                    "For the beheerpartner that has the ticket. It is not told again after that; acknowledging it is "
                            + "not accepting the ticket, whose clocks run on. Once more is without effect.")
    @APIResponse(
            responseCode = "201",
            description = "Acknowledged",
            content = @Content(schema = @Schema(implementation = Escalation.class)))
    public Response acknowledge(UUID id, Acknowledgement nothing) {
        return Response.status(Response.Status.CREATED)
                .entity(acknowledgement.acknowledge(id))
                .build();
    }

    /** Nothing to say with it. */
    public record Acknowledgement() {}

    /** Shape of the list, for the OpenAPI document. */
    record EscalationList(List<Escalation> items) {}
}
