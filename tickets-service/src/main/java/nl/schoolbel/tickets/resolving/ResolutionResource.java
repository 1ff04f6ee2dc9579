package nl.schoolbel.tickets.resolving;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.idempotency.Idempotent;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.tickets.reading.TicketAnswers;
import nl.schoolbel.tickets.reading.TicketView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Resolves a ticket: the school before a hand-over, the beheerpartner after it. Lists what was given. */
@Path("tickets/{id}/resolutions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CONTACTPERSOON, Roles.COACH, Roles.BEHEERPARTNER})
@Tag(name = "Steps of both sides")
public class ResolutionResource {

    @Inject
    Resolving resolving;

    @Inject
    TicketAnswers answers;

    @POST
    @Idempotent
    @Operation(
            summary = "Resolve a ticket",
            description = "The school before a hand-over, the beheerpartner after it; the school has the last word. "
                    + "Refused with 409 in any other state.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Resolved; the ticket as it stands now",
            value = TicketView.class)
    public Response resolve(UUID id, @HeaderParam("If-Match") String ifMatch, Outcome outcome) {
        resolving.resolve(id, ifMatch, outcome);
        return answers.afterStep(id);
    }

    @GET
    @RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BEHEERPARTNER})
    @Operation(
            summary = "List the resolutions of a ticket, newest first",
            description = "Also those that the school refused, with what was done then.")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "All that were given, the refused ones too, newest first",
            value = ResolutionList.class)
    public Response list(UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return resolving.list(id, page).answer(uri);
    }

    /** Shape of the list, for the OpenAPI document. */
    record ResolutionList(List<GivenResolution> items) {}
}
