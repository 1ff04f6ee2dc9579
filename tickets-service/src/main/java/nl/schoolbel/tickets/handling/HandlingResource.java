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
import nl.schoolbel.tickets.ticket.Waiting;
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
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Planned, or moved; the ticket as it stands now",
            value = TicketView.class)
    public Response planVisit(UUID id, @HeaderParam("If-Match") String ifMatch, PlannedVisit visit) {
        desk.planVisit(id, ifMatch, new Visit(visit.from(), visit.until()));
        return answers.afterStep(id);
    }

    @POST
    @Path("arrivals")
    @Idempotent
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
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Waiting; the ticket as it stands now",
            value = TicketView.class)
    public Response await(UUID id, @HeaderParam("If-Match") String ifMatch, Wait wait) {
        desk.await(id, ifMatch, Waiting.wanted(wait.reason(), wait.until()));
        return answers.afterStep(id);
    }

    @POST
    @Path("resumptions")
    @Idempotent
    @RolesAllowed({Roles.BEHEERPARTNER, Roles.CONTACTPERSOON})
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
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Back in triage; the ticket as it stands now",
            value = TicketView.class)
    public Response giveBack(UUID id, @HeaderParam("If-Match") String ifMatch, Reason givenBack) {
        desk.giveBack(id, ifMatch, givenBack);
        return answers.afterStep(id);
    }
}
