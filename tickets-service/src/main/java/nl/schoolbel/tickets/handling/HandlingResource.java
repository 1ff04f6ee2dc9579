package nl.schoolbel.tickets.handling;

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
import nl.schoolbel.tickets.comments.Reason;
import nl.schoolbel.tickets.handling.Requests.Acceptance;
import nl.schoolbel.tickets.handling.Requests.PlannedVisit;
import nl.schoolbel.tickets.handling.Requests.Wait;
import nl.schoolbel.tickets.handling.Requests.Workaround;
import nl.schoolbel.tickets.reading.TicketAnswers;
import nl.schoolbel.tickets.reading.TicketView;
import nl.schoolbel.tickets.ticket.Visit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The steps of the beheerpartner's people; its system sends the same steps to the gateway of sla-service instead. */
@Path("tickets/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.BEHEERPARTNER)
@Tag(name = "Steps of the beheerpartner")
public class HandlingResource {

    @Inject
    HandlingDesk desk;

    @Inject
    TicketAnswers answers;

    @POST
    @Path("acceptances")
    @Idempotent
    @Operation(
            summary = "Accept a ticket",
            description = "The beheerpartner takes it on, with its own number for it if it has one.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Accepted; the ticket as it stands now",
            value = TicketView.class)
    public Response accept(UUID id, @HeaderParam("If-Match") String ifMatch, Acceptance acceptance) {
        desk.accept(id, ifMatch, acceptance.reference());
        return answers.afterStep(id);
    }

    @POST
    @Path("visits")
    @Idempotent
    @Operation(
            summary = "Plan or move a visit",
            description = "From its start up to its end, which must lie in the school's access hours and on an open "
                    + "day: else 409. The contactpersoon of the school is told.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Planned, or moved; the ticket as it stands now",
            value = TicketView.class)
    public Response planVisit(UUID id, @HeaderParam("If-Match") String ifMatch, PlannedVisit visit) {
        desk.planVisit(id, ifMatch, new Visit(visit.from(), visit.until()));
        return answers.afterStep(id);
    }

    @POST
    @Path("visit-requests")
    @Idempotent
    @RolesAllowed(Roles.CONTACTPERSOON)
    @Operation(
            summary = "Ask for a visit, or for another moment of it",
            description = "A window in the school's access hours, else 409. The beheerpartner is told; what is planned "
                    + "stays until it plans another visit. Not for a ticket that follows a major incident.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Asked for; the ticket as it stands now",
            value = TicketView.class)
    public Response requestVisit(UUID id, @HeaderParam("If-Match") String ifMatch, PlannedVisit window) {
        desk.requestVisit(id, ifMatch, new Visit(window.from(), window.until()));
        return answers.afterStep(id);
    }

    @POST
    @Path("arrivals")
    @Idempotent
    @Operation(summary = "Arrive at the school", description = "Ends waiting. No body.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "At the school; the ticket as it stands now",
            value = TicketView.class)
    public Response arrive(UUID id, @HeaderParam("If-Match") String ifMatch) {
        desk.arrive(id, ifMatch);
        return answers.afterStep(id);
    }

    @POST
    @Path("departures")
    @Idempotent
    @Operation(
            summary = "Leave the school without a fix",
            description = "With a reason; the ticket is accepted again. Only after an arrival: else 409.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Left without a fix; the ticket as it stands now",
            value = TicketView.class)
    public Response leave(UUID id, @HeaderParam("If-Match") String ifMatch, Reason departure) {
        desk.leave(id, ifMatch, departure);
        return answers.afterStep(id);
    }

    @POST
    @Path("waits")
    @Idempotent
    @RolesAllowed({Roles.BEHEERPARTNER, Roles.CONTACTPERSOON})
    @Operation(
            summary = "Let a ticket wait",
            description = "With a reason and, if known, the instant until which it waits. Waiting for school or "
                    + "access pauses the clocks. A contactpersoon may for school and access only.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Waiting; the ticket as it stands now",
            value = TicketView.class)
    public Response await(UUID id, @HeaderParam("If-Match") String ifMatch, Wait wait) {
        desk.await(id, ifMatch, wait.waiting());
        return answers.afterStep(id);
    }

    @POST
    @Path("resumptions")
    @Idempotent
    @RolesAllowed({Roles.BEHEERPARTNER, Roles.CONTACTPERSOON})
    @Operation(summary = "Go on after waiting", description = "The ticket is where it stood before. No body.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Goes on where it stood before the waiting; the ticket as it stands now",
            value = TicketView.class)
    public Response goOn(UUID id, @HeaderParam("If-Match") String ifMatch) {
        desk.goOn(id, ifMatch);
        return answers.afterStep(id);
    }

    @POST
    @Path("workarounds")
    @Idempotent
    @Operation(
            summary = "Give a workaround",
            description = "The school can go on with its lessons; the ticket's state does not change.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "The school can go on; the ticket as it stands now",
            value = TicketView.class)
    public Response giveWorkaround(UUID id, @HeaderParam("If-Match") String ifMatch, Workaround workaround) {
        desk.giveWorkaround(id, ifMatch, workaround);
        return answers.afterStep(id);
    }

    @POST
    @Path("returns")
    @Idempotent
    @Operation(summary = "Return a ticket to the school", description = "With a reason; it is in triage again.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Back in triage; the ticket as it stands now",
            value = TicketView.class)
    public Response giveBack(UUID id, @HeaderParam("If-Match") String ifMatch, Reason givenBack) {
        desk.giveBack(id, ifMatch, givenBack);
        return answers.afterStep(id);
    }
}
