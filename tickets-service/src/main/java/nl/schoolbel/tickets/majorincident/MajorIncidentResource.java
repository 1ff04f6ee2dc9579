package nl.schoolbel.tickets.majorincident;

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

/** Makes a ticket a major incident, and lets others follow it. */
@Path("tickets/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CONTACTPERSOON, Roles.COACH})
@Tag(name = "Major incidents")
public class MajorIncidentResource {

    @Inject
    MajorIncidents incidents;

    @Inject
    TicketAnswers answers;

    @POST
    @Path("major-incident-declarations")
    @Idempotent
    @Operation(
            summary = "Declare a ticket a major incident",
            description = "Tickets of any school can follow it from now on; no body. Refused with 409 when the "
                    + "ticket is solved, is one already, or follows one.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "A major incident, which others can follow; the ticket as it stands now",
            value = TicketView.class)
    public Response declare(UUID id, @HeaderParam("If-Match") String ifMatch) {
        incidents.declare(id, ifMatch);
        return answers.afterStep(id);
    }

    @POST
    @Path("major-incident-retractions")
    @Idempotent
    @Operation(
            summary = "Take back that it is a major incident",
            description = "For a declaration by mistake: only while no ticket follows it, else 409 incident-followed.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "An ordinary ticket again; the ticket as it stands now",
            value = TicketView.class)
    public Response undeclare(UUID id, @HeaderParam("If-Match") String ifMatch) {
        incidents.undeclare(id, ifMatch);
        return answers.afterStep(id);
    }

    @POST
    @Path("links")
    @Idempotent
    @Operation(
            summary = "Let a ticket follow a major incident",
            description = "It goes to where the incident is and takes its steps. Refused with 409 when the incident "
                    + "is not running, or the ticket is solved or follows one already.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Follows the major incident; the ticket as it stands now",
            value = TicketView.class)
    public Response link(UUID id, @HeaderParam("If-Match") String ifMatch, Link link) {
        incidents.link(id, ifMatch, link.majorIncidentId());
        return answers.afterStep(id);
    }

    @POST
    @Path("unlinkings")
    @Idempotent
    @Operation(
            summary = "Let a ticket stand on its own again",
            description = "While the beheerpartner works on the incident it gets a hand-over of its own; else it is "
                    + "where it was. No body.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Stands on its own again; the ticket as it stands now",
            value = TicketView.class)
    public Response unlink(UUID id, @HeaderParam("If-Match") String ifMatch) {
        incidents.unlink(id, ifMatch);
        return answers.afterStep(id);
    }

    /** Which incident a ticket is to follow. */
    @Schema(name = "MajorIncidentLink")
    public record Link(
            @NotNull @Schema(description = "A running major incident, of any school")
            UUID majorIncidentId) {}
}
